using CollectiveEconomy.Statistics.Cubes.Aggregates;
using CollectiveEconomy.Statistics.Cubes.Answers;
using CollectiveEconomy.Statistics.Cubes.Queries;
using CollectiveEconomy.Statistics.Protection;
using CollectiveEconomy.Storage.Cubes.Engines;

namespace CollectiveEconomy.Storage.Cubes;

/// <summary>Reads the cells of an answer, protected where they must be, whichever engine computed them.</summary>
internal static class CellReader
{
    /// <exception cref="QueryRefused">There are more cells than allowed.</exception>
    public static IReadOnlyList<CubeCell> Read(AggregateQuery query, ICubePlan plan, CancellationToken cancellationToken)
    {
        var (question, access) = (query.Question, query.Table.Access);
        var places = query.Aggregates.Index().ToDictionary(aggregate => aggregate.Item, aggregate => aggregate.Index);
        var readings = question.Measures.Select(measure => new DisclosureFilter(question, measure, access)).ToArray();
        var computed = plan.Cells(cancellationToken);
        var shown = new List<CubeCell>(computed.Count);
        foreach (var (members, values, totalled) in computed)
        {
            var cell = new CellAggregates(places, values);
            if (Disclosure.IsListed(question, access, cell, totalled))
                shown.Add(new CubeCell(question, members, Array.ConvertAll(readings, reading => reading.Read(cell)), totalled));
        }

        return shown;
    }
}
