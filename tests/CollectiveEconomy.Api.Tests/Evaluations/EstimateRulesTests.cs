using CollectiveEconomy.Api.Evaluations;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Evaluation;

namespace CollectiveEconomy.Api.Tests.Evaluations;

/// <summary>What of an estimate the public is shown.</summary>
public sealed class EstimateRulesTests
{
    private readonly EstimateRules _public = new(AccessClass.Protected);
    private readonly EstimateRules _exact = new(AccessClass.Exact);

    [Theory]
    [InlineData(9, false)]
    [InlineData(10, true)]
    public void Ten_organisations_must_contribute(int count, bool isShown)
    {
        Assert.Equal(isShown, _public.IsShown([.. Arm(count)]));
        Assert.True(_exact.IsShown([.. Arm(count)]));
    }

    [Fact]
    public void What_reports_nothing_true_does_not_contribute() =>
        Assert.False(_public.IsShown([.. Arm(9), (Report(9) with { Contributes = false }, 1)]));

    [Fact]
    public void Two_organisations_must_not_make_up_most_of_the_values() =>
        Assert.False(_public.IsShown([.. Arm(10), (Report(10) with { Sizes = [40] }, 1), (Report(11) with { Sizes = [40] }, 1)]));

    [Fact]
    public void Two_organisations_must_not_make_up_most_of_the_estimate() =>
        Assert.False(_public.IsShown([.. Arm(10), (Report(10), -40), (Report(11), 40)]));

    [Theory]
    [InlineData(0.123456789, 0.05, 0.123)]
    [InlineData(1_234_567_890, 80_000_000, 1_235_000_000)]
    [InlineData(-0.000123456, 0.00002, -0.000123)]
    public void No_more_digits_are_shown_than_the_error_leaves_meaning_to(double value, double error, double shown) =>
        Assert.Equal(shown, _public.Shown(value, error)!.Value, Math.Abs(shown) * 1e-12);

    [Theory]
    [InlineData(0.0512345, 0.051)]
    [InlineData(81_234_567, 81_000_000)]
    public void Errors_have_two_digits(double error, double shown) => Assert.Equal(shown, _public.Shown(error)!.Value, shown * 1e-12);

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void What_is_no_number_is_not_shown(double value)
    {
        Assert.Null(_public.Shown(value));
        Assert.Null(_exact.Shown(value, 1));
    }

    [Fact]
    public void Counts_of_the_public_are_rounded_by_the_keys_of_the_reports()
    {
        Assert.Equal(7, _exact.Count(Arm(7).Select(unit => unit.Item1)));
        Assert.Contains(_public.Count(Arm(7).Select(unit => unit.Item1)), (long[])[6, 9]);
        Assert.Equal(0, _public.Count([]));
    }

    private static IEnumerable<(UnitYear, double)> Arm(int count) => Enumerable.Range(0, count).Select(unit => (Report(unit), 1d));

    private static UnitYear Report(int unit) => new(unit, 2024, 2022, "01", [], 1) { Sizes = [1], Key = 17 * unit };
}
