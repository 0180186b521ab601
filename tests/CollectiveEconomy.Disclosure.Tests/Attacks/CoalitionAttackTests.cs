using CollectiveEconomy.Disclosure.Tests.Asking;
using CollectiveEconomy.Disclosure.Tests.Marking;
using Xunit.Abstractions;

namespace CollectiveEconomy.Disclosure.Tests.Attacks;

/// <summary>All others of a small set, or all of it but one, put together what they know of themselves.</summary>
[Collection(SharedPlatform.Name)]
public sealed class CoalitionAttackTests(AttackedPlatform platform, ITestOutputHelper output)
{
    private const int LargestSet = 8;

    [Theory]
    [InlineData("Revenue")]
    [InlineData("CharterCapital")]
    public void Who_knows_all_others_of_a_small_set_does_not_know_the_last(string figure)
    {
        var rows = platform.Truth.Rows;
        var guesses = (
            from set in platform.Answers
            where set.Members.Length <= LargestSet && set.Told.ContainsKey(figure)
            from row in set.Members
            where rows[row].Values.GetValueOrDefault(figure) > 0
            let others = set
                .Members.Where(other => other != row)
                .Sum(other => rows[other].Weight * rows[other].Values.GetValueOrDefault(figure))
            group (rows[row].Values[figure], (set.Told[figure] - others) / rows[row].Weight) by row into sets
            select sets.First()
        ).ToList();
        var hits = Hits.Of(guesses);
        output.WriteLine($"{figure}: {hits}");
        Assert.True(hits.Count > 50, $"Only {hits.Count} values were guessed.");
        Marks.HoldExact(hits);
        var without = Hits.Of([.. guesses.Select(one => (one.Item1, (Func<double, double>)(_ => one.Item1 * 2)))]);
        Marks.HoldPromise(hits, without);
    }
}
