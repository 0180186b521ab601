using CollectiveEconomy.Disclosure.Tests.Asking;
using CollectiveEconomy.Disclosure.Tests.Marking;
using Xunit.Abstractions;

namespace CollectiveEconomy.Disclosure.Tests.Attacks;

/// <summary>A competitor knows one true year of an organisation, or how it grew.</summary>
[Collection(SharedPlatform.Name)]
public sealed class KnownYearAttackTests(AttackedPlatform platform, ITestOutputHelper output)
{
    [Theory]
    [InlineData("Revenue")]
    [InlineData("CharterCapital")]
    public void Who_knows_one_year_knows_no_other_to_the_last_digit(string figure)
    {
        var pairs = Pairs(figure);
        // What the known year tells of the noise is taken off the other year.
        var hits = Hits.Of(pairs.Select(pair => (pair.Truth, pair.Value * pair.KnownTruth / pair.Known)));
        // Without answers the other year is guessed by the growth of all.
        var growth = pairs.Select(pair => pair.Truth / pair.KnownTruth).Order().ElementAt(pairs.Count / 2);
        var without = Hits.Of(pairs.Select(pair => (pair.Truth, pair.KnownTruth * growth)));
        output.WriteLine($"{figure}, one year known\n  with answers {hits}\n  without      {without}");
        Marks.HoldExact(hits);
        Marks.Hold(hits.Within1, without.Within1, Promise.KnownYear1, hits, "1 %");
        Marks.Hold(hits.Within5, without.Within5, Promise.KnownYear5, hits, "5 %");
    }

    [Fact]
    public void Who_knows_how_it_grew_is_no_nearer_to_its_values()
    {
        const string figure = "Revenue";
        var truth = platform.Truth;
        var (guess, scale) = (Estimates.Guesses(truth, figure), Estimates.ScaleOf(figure));
        // Both years, brought to one of them by the true growth, are averaged: that takes off the part of the noise that varies.
        var pairs = Pairs(figure).ToList();
        var hits = Hits.Of([
            .. pairs.Select(pair =>
                (
                    pair.Truth,
                    (Func<double, double>)(
                        tolerance => guess.With(pair.Kind, scale, (pair.Value + pair.Known * pair.Truth / pair.KnownTruth) / 2, tolerance)
                    )
                )
            ),
        ]);
        var without = Hits.Of([
            .. pairs.Select(pair => (pair.Truth, (Func<double, double>)(tolerance => guess.Without(pair.Kind, tolerance)))),
        ]);
        output.WriteLine($"growth known\n  with answers {hits}\n  without      {without}");
        Marks.HoldPromise(hits, without);
    }

    private List<(string Kind, double Truth, double Value, double KnownTruth, double Known)> Pairs(string figure)
    {
        var rows = platform.Truth.Rows;
        return
        [
            .. from series in Estimates
                .Of(platform, figure)
                .Where(one => rows[one.Row].Values.GetValueOrDefault(figure) > 0 && one.Value > 0)
                .GroupBy(one => rows[one.Row].CooperativeId)
            let years = series.OrderBy(one => rows[one.Row].Year).ToList()
            where years.Count >= 2
            select (
                rows[years[1].Row].Kind,
                rows[years[1].Row].Values[figure],
                years[1].Value,
                rows[years[0].Row].Values[figure],
                years[0].Value
            ),
        ];
    }
}
