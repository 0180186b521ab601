using CollectiveEconomy.Disclosure.Tests.Asking;
using CollectiveEconomy.Disclosure.Tests.Marking;
using Xunit.Abstractions;

namespace CollectiveEconomy.Disclosure.Tests.Attacks;

/// <summary>Takes one organisation out of two totals, over every dimension, area set and filter.</summary>
[Collection(SharedPlatform.Name)]
public sealed class DifferenceAttackTests(AttackedPlatform platform, ITestOutputHelper output)
{
    public static TheoryData<string> Numbers => [.. Truth.Numbers];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void One_organisation_out_of_two_totals_gives_no_value_away(string figure)
    {
        var truth = platform.Truth;
        var told = Estimates.Of(platform, figure).ToList();
        Assert.True(told.Count > 100, $"Only {told.Count} values were isolated, so hardly anything was tried.");
        var guess = Estimates.Guesses(truth, figure);
        var scale = Estimates.ScaleOf(figure);
        var values = told.Where(one => truth.Rows[one.Row].Values.ContainsKey(figure)).ToList();
        double TruthOf((int Row, double Value) one) => truth.Rows[one.Row].Values[figure];

        var plain = Hits.Of(values.Select(one => (TruthOf(one), one.Value)));
        var best = Hits.Of([
            .. values.Select(one =>
                (TruthOf(one), (Func<double, double>)(tolerance => guess.With(truth.Rows[one.Row].Kind, scale, one.Value, tolerance)))
            ),
        ]);
        var without = Hits.Of([
            .. values.Select(one =>
                (TruthOf(one), (Func<double, double>)(tolerance => guess.Without(truth.Rows[one.Row].Kind, tolerance)))
            ),
        ]);
        output.WriteLine(
            $"{figure}: {platform.Answers.Count} sets, {told.Count} isolated\n  as told     {plain}\n  best guess  {best}\n  without     {without}"
        );
        if (figure is "Revenue" or "CharterCapital")
            Marks.HoldExact(plain);
        Marks.HoldPromise(plain, without);
        Marks.HoldPromise(best, without);
    }
}
