using CollectiveEconomy.Disclosure.Tests.Asking;
using CollectiveEconomy.Disclosure.Tests.Marking;
using Xunit.Abstractions;

namespace CollectiveEconomy.Disclosure.Tests.Attacks;

/// <summary>
/// Values are multiples of a reporting unit. If all years of an organisation had one factor, its protected values would have the factor times the unit as a common
/// divisor: the lattice attack looks for it.
/// </summary>
[Collection(SharedPlatform.Name)]
public sealed class CommonUnitAttackTests(AttackedPlatform platform, ITestOutputHelper output)
{
    private const double LeastFactor = 0.45;
    private const double MaxFactor = 1.55;
    private const double Step = 0.0005;

    [Theory]
    [InlineData("Revenue", 1e5)]
    [InlineData("Revenue", 1e6)]
    [InlineData("CharterCapital", 1e5)]
    [InlineData("CharterCapital", 1e6)]
    [InlineData("Workers", 1)]
    public void A_common_unit_of_several_years_gives_no_factor_away(string figure, double unit)
    {
        var truth = platform.Truth;
        var series = Estimates
            .Of(platform, figure)
            .Where(one => truth.Rows[one.Row].Values.ContainsKey(figure))
            .GroupBy(one => truth.Rows[one.Row].CooperativeId)
            .Where(years => years.Count() >= 3)
            .ToList();
        var marked = series
            .Select(years => (Factor: FactorOf([.. years.Select(one => one.Value)], unit), Years: years))
            .SelectMany(found =>
                found.Years.Select(one =>
                    (Truth: truth.Rows[one.Row].Values[figure], Guess: Math.Round(one.Value / found.Factor / unit) * unit)
                )
            )
            .ToList();
        var hits = Hits.Of(marked);
        // With any factor the nearest multiple is as likely to be the truth as among so many multiples.
        var chance = marked.Average(one => unit / (Math.Abs(one.Truth) * (MaxFactor - LeastFactor) / 2 + unit));
        output.WriteLine($"{figure} in units of {unit}: {series.Count} series, {hits}; by chance {chance:P2} exact");
        var share = hits.Exact / (double)Math.Max(1, hits.Count);
        Assert.True(share - hits.Margin(share) <= chance + 0.01, $"{hits.Exact} of {hits.Count} values were found");
    }

    private static double FactorOf(IReadOnlyList<double> values, double unit)
    {
        var (best, least) = (1d, double.MaxValue);
        for (var factor = LeastFactor; factor <= MaxFactor; factor += Step)
        {
            var rest = values.Sum(value => Math.Abs(value / factor / unit - Math.Round(value / factor / unit)));
            if (rest < least)
                (best, least) = (factor, rest);
        }

        return best;
    }
}
