using CollectiveEconomy.Disclosure.Tests.Asking;
using CollectiveEconomy.Disclosure.Tests.Marking;
using Xunit.Abstractions;

namespace CollectiveEconomy.Disclosure.Tests.Attacks;

/// <summary>Asks for the same organisation in many ways and takes the mean; or solves all answers together as one system of equations.</summary>
[Collection(SharedPlatform.Name)]
public sealed class AveragingAttackTests(AttackedPlatform platform, ITestOutputHelper output)
{
    [Theory]
    [InlineData("Revenue")]
    [InlineData("CharterCapital")]
    [InlineData("Members")]
    public void The_mean_of_many_answers_is_no_nearer_to_the_truth(string figure) =>
        Mark(
            figure,
            "mean of answers",
            Estimates.All(platform, figure).Where(one => one.Values.Count >= 2).Select(one => (one.Row, one.Values.Average()))
        );

    [Theory]
    [InlineData("Revenue")]
    [InlineData("Members")]
    public void All_answers_together_are_no_nearer_to_the_truth(string figure)
    {
        var isolated = Estimates.Of(platform, figure).Select(one => one.Row).ToHashSet();
        var solved = new List<(int, double)>();
        foreach (var year in platform.Answers.GroupBy(set => platform.Truth.Rows[set.Members[0]].Year))
        {
            var system = new LeastSquares();
            foreach (var set in year)
                if (set.Told.TryGetValue(figure, out var total))
                    system.Add([.. set.Members.Select(row => (row, (double)platform.Truth.Rows[row].Weight))], total);
            solved.AddRange(system.Solve().Where(one => isolated.Contains(one.Unknown)));
        }

        Mark(figure, "least squares", solved);
    }

    private void Mark(string figure, string name, IEnumerable<(int Row, double Value)> estimates)
    {
        var truth = platform.Truth;
        var (guess, scale) = (Estimates.Guesses(truth, figure), Estimates.ScaleOf(figure));
        var values = estimates.Where(one => truth.Rows[one.Row].Values.ContainsKey(figure)).ToList();
        var best = Hits.Of([
            .. values.Select(one =>
                (
                    truth.Rows[one.Row].Values[figure],
                    (Func<double, double>)(tolerance => guess.With(truth.Rows[one.Row].Kind, scale, one.Value, tolerance))
                )
            ),
        ]);
        var without = Hits.Of([
            .. values.Select(one =>
                (
                    truth.Rows[one.Row].Values[figure],
                    (Func<double, double>)(tolerance => guess.Without(truth.Rows[one.Row].Kind, tolerance))
                )
            ),
        ]);
        output.WriteLine($"{figure}, {name}\n  best guess  {best}\n  without     {without}");
        Assert.True(values.Count > 30, $"Only {values.Count} values were reached.");
        Marks.HoldPromise(best, without);
    }
}
