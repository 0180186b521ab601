using CollectiveEconomy.Formats.Answers;
using CollectiveEconomy.Formats.Tables;

namespace CollectiveEconomy.Api.Citations;

/// <summary>A figure that is another one now.</summary>
/// <param name="Row">The row, from the newer answer where that has it.</param>
/// <param name="Of">The answer that has the row.</param>
/// <param name="Figure">The figure.</param>
/// <param name="Then">What it was, as people read it; null when there was no such row.</param>
/// <param name="Now">What it is; null when there is no such row any more.</param>
internal sealed record CitedDifference(object?[] Row, ReadableTable Of, DataColumn Figure, object? Then, object? Now)
{
    /// <summary>The figures that differ between two answers to the same question, in the order of the newer one; rows that are gone come last.</summary>
    public static IReadOnlyList<CitedDifference> Between(ReadableTable then, ReadableTable now)
    {
        var before = then.Rows.ToDictionary(then.KeyOf);
        var after = now.Rows.ToDictionary(now.KeyOf);
        return
        [
            .. from row in now.Rows
            let old = before.GetValueOrDefault(now.KeyOf(row))
            from figure in Figures(now)
            let value = now.Value(row, figure.Index)
            let earlier = old is null ? null : then.Value(old, figure.Index)
            where !value.Equals(earlier)
            select new CitedDifference(row, now, figure.Item, earlier, value),
            .. from row in then.Rows
            where !after.ContainsKey(then.KeyOf(row))
            from figure in Figures(then)
            select new CitedDifference(row, then, figure.Item, then.Value(row, figure.Index), Now: null),
        ];
    }

    private static IEnumerable<(int Index, DataColumn Item)> Figures(ReadableTable table) =>
        table.Columns.Where(column => column.Item.Role == ColumnRole.Measure);
}
