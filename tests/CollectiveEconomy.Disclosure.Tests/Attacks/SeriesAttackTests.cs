using CollectiveEconomy.Disclosure.Tests.Asking;
using CollectiveEconomy.Disclosure.Tests.Marking;
using Xunit.Abstractions;

namespace CollectiveEconomy.Disclosure.Tests.Attacks;

/// <summary>Somebody kept the answers of a release and asks again after a new series began: what differs is averaged.</summary>
[Collection(SharedPlatform.Name)]
public sealed class SeriesAttackTests(AttackedPlatform platform, ITestOutputHelper output)
{
    [Fact]
    public async Task Answers_of_two_series_beside_each_other_are_no_nearer_to_the_truth()
    {
        const string figure = "Revenue";
        var truth = platform.Truth;
        var answers = await platform.AnswersOfNextSeriesAsync();
        // Of the first series, what was asked in the same round.
        var first = Estimates
            .All(Isolation.Of(platform.Answers.Take(answers.Count)), truth, figure)
            .ToDictionary(one => one.Row, one => one.Values[0]);
        var next = Isolation
            .Of(answers)
            .Select(isolation => (isolation.Row, Value: isolation.Difference(figure, truth)))
            .Where(one => one.Value is not null)
            .DistinctBy(one => one.Row)
            .ToDictionary(one => one.Row, one => one.Value!.Value);
        var both = first
            .Where(one => next.ContainsKey(one.Key) && truth.Rows[one.Key].Values.ContainsKey(figure))
            .Select(one => (Row: truth.Rows[one.Key], Value: (one.Value + next[one.Key]) / 2))
            .ToList();
        var (guess, scale) = (Estimates.Guesses(truth, figure), Estimates.ScaleOf(figure));
        var plain = Hits.Of(both.Select(one => (one.Row.Values[figure], one.Value)));
        var best = Hits.Of([
            .. both.Select(one =>
                (one.Row.Values[figure], (Func<double, double>)(tolerance => guess.With(one.Row.Kind, scale, one.Value, tolerance)))
            ),
        ]);
        var without = Hits.Of([
            .. both.Select(one => (one.Row.Values[figure], (Func<double, double>)(tolerance => guess.Without(one.Row.Kind, tolerance)))),
        ]);
        output.WriteLine($"{figure}, two series\n  as told     {plain}\n  best guess  {best}\n  without     {without}");
        Assert.True(both.Count > 100, $"Only {both.Count} values were told twice.");
        Marks.HoldExact(plain);
        Marks.HoldPromise(plain, without);
        Marks.HoldPromise(best, without);
    }
}
