using CollectiveEconomy.Formats.Answers;
using CollectiveEconomy.Formats.Sdmx.Structures;
using CollectiveEconomy.Statistics.Cubes.Answers;
using CollectiveEconomy.Statistics.Cubes.Queries;

namespace CollectiveEconomy.Formats.Sdmx.Data;

/// <summary>Reads the cells of a cube as a dataflow has them.</summary>
internal sealed class FlowCells
{
    private readonly DataQuery _query;
    private readonly int _placeOfTime;

    // For each dimension of the flow its place in the question, -1 for those that are totalled, and its codes by member.
    private readonly IReadOnlyList<(int Place, Dictionary<object, string> Codes)> _parts;

    public FlowCells(DataQuery query, CubeQuery question)
    {
        _query = query;
        var by = question.By.ToList();
        _placeOfTime = by.IndexOf(query.Structure.Flow.Time);
        _parts =
        [
            .. query.Structure.Flow.Dimensions.Zip(
                query.Structure.Dimensions,
                (dimension, component) => (by.IndexOf(dimension), CodesOf(component.Codes!))
            ),
        ];
    }

    /// <summary>A cell; null when it is not of the flow or not selected: it has no year, or totals over years.</summary>
    public FlowCell? Of(CubeCell cell)
    {
        if (cell.IsTotalledAt(_placeOfTime) || cell.Members[_placeOfTime] is not int year || !_query.Periods.Selects(year))
            return null;
        var codes = _parts.Select(part => CodeOf(cell, part.Place, part.Codes)).ToList();
        return _query.Key.Selects(codes) ? new FlowCell(codes, year, cell) : null;
    }

    private static string CodeOf(CubeCell cell, int place, Dictionary<object, string> codes) =>
        place < 0 || cell.IsTotalledAt(place) ? SpecialMembers.Total
        : cell.Members[place] is { } member ? codes[member]
        : SpecialMembers.Unknown;

    private static Dictionary<object, string> CodesOf(ItemScheme list) =>
        list.Items.Where(item => item.Member is not null).ToDictionary(item => item.Member!, item => item.Id);
}
