using CollectiveEconomy.Statistics.Cubes.Dimensions;
using CollectiveEconomy.Statistics.Cubes.Queries;

namespace CollectiveEconomy.Storage.Cubes.Columns;

/// <summary>The filters of a question as tests of rows.</summary>
/// <param name="tests">What each row must pass.</param>
internal sealed class RowFilter(IReadOnlyList<RowTest> tests)
{
    /// <summary>The filter of some conditions; null when a column that it needs can't be held.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="question">The question.</param>
    /// <param name="conditions">Those of its conditions that are tested.</param>
    /// <param name="unfolded">Lists whose members are tested one by one where rows are unfolded, unless members are excluded.</param>
    public static RowFilter? Of(IRows rows, CubeQuery question, IEnumerable<Condition> conditions, IReadOnlyList<ListDimension> unfolded)
    {
        var tests = new List<RowTest?>();
        var all = conditions.ToLookup(condition => condition.Dimension);
        foreach (var of in all.Where(of => of.Key is not ListDimension))
            tests.Add(rows.Members(of.Key, question.Areas) is { } members ? new MemberTest(members, members.Accepted(of)) : null);
        foreach (var condition in all.SelectMany(of => of))
            if (condition.Dimension is ListDimension list && IsTestedByRow(condition, unfolded))
                tests.Add(
                    rows.Lists(list) is { } lists
                        ? new ListTest(lists, lists.Accepted([condition]), condition.Comparison == Comparison.NotIn)
                        : null
                );
        if (question.CountedColumn is { } counted)
            tests.Add(rows.Mask(RowTerms.Name(counted)) is { } mask ? new MaskTest(mask) : null);
        return tests.Contains(null) ? null : new RowFilter([.. tests.OfType<RowTest>()]);
    }

    /// <summary>Whether a condition on a list is one on the row as a whole: a row with an excluded member is excluded, whatever its other members are.</summary>
    public static bool IsTestedByRow(Condition condition, IReadOnlyList<ListDimension> unfolded) =>
        condition.Comparison == Comparison.NotIn || !unfolded.Contains(condition.Dimension);

    /// <summary>The rows that pass, in order.</summary>
    /// <param name="rows">Number of rows.</param>
    /// <param name="scratch">Gives room for them.</param>
    public (int[] Rows, int Count) Apply(int rows, Scratch scratch)
    {
        var kept = scratch.Ints(rows);
        var all = kept.AsSpan(0, rows);
        var count = rows;
        if (tests is [MemberTest first, ..])
            count = first.Fill(all);
        else
            for (var row = 0; row < all.Length; row++)
                all[row] = row;
        foreach (var test in tests.Skip(tests is [MemberTest, ..] ? 1 : 0))
            count = test.Keep(all[..count]);
        return (kept, count);
    }
}
