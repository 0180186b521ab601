using CollectiveEconomy.Statistics.Cubes.Dimensions;
using CollectiveEconomy.Statistics.Cubes.Queries;

namespace CollectiveEconomy.Storage.Cubes.Columns;

/// <summary>Finds the years in which a row that filters let through has a province of 2025 only.</summary>
/// <param name="filter">The filters, but for those on areas.</param>
/// <param name="lacks">The rows with a province of 2025 only.</param>
/// <param name="years">The year of each row.</param>
internal sealed class AreaGaps(RowFilter filter, RowMask lacks, MemberColumn years)
{
    /// <summary>Finds those of a question; null when a column that it needs can't be held.</summary>
    public static AreaGaps? Of(CubeQuery question, FactColumns columns)
    {
        var others = question.Where.Where(condition => condition.Dimension is not AreaDimension);
        return
            RowFilter.Of(columns, question, others, []) is { } filter
            && columns.Mask(CubeSql.LacksOldArea) is { } lacks
            && columns.Members(question.Cube.Dimensions.OfType<YearDimension>().First(), question.Areas) is { } years
            ? new AreaGaps(filter, lacks, years)
            : null;
    }

    /// <summary>The years, in order.</summary>
    /// <param name="rows">Number of rows.</param>
    public IReadOnlyList<int> Years(int rows)
    {
        using var scratch = new Scratch();
        var (kept, count) = filter.Apply(rows, scratch);
        var isMet = new bool[years.Members.Length];
        foreach (var row in kept.AsSpan(0, count))
            isMet[years.Codes[row]] |= lacks[row] != 0;
        return [.. years.Members.Where((_, place) => isMet[place]).Cast<int>()];
    }
}
