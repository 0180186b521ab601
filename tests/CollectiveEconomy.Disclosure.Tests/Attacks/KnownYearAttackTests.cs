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

    [Fact]
    public void A_change_tells_who_knows_the_year_before_no_more_than_the_two_years_do()
    {
        var rows = platform.Truth.Rows;
        var told = Estimates.Of(platform, Truth.RevenueChange).ToDictionary(one => one.Row, one => one.Value);
        // The year before is what the change leaves of this year, and what is known of it is taken off this year.
        var pairs = (
            from one in Estimates.Of(platform, "Revenue")
            where told.ContainsKey(one.Row) && rows[one.Row].Values.ContainsKey(Truth.RevenueChange)
            let truth = rows[one.Row].Values["Revenue"]
            let known = truth - rows[one.Row].Values[Truth.RevenueChange]
            let before = one.Value - told[one.Row]
            where truth > 0 && known > 0 && one.Value > 0 && before > 0
            select (Truth: truth, KnownTruth: known, one.Value, Known: before)
        ).ToList();
        Assert.True(pairs.Count > 100, $"Only {pairs.Count} changes were isolated, so hardly anything was tried.");
        var hits = Hits.Of(pairs.Select(pair => (pair.Truth, pair.Value * pair.KnownTruth / pair.Known)));
        var growth = pairs.Select(pair => pair.Truth / pair.KnownTruth).Order().ElementAt(pairs.Count / 2);
        var without = Hits.Of(pairs.Select(pair => (pair.Truth, pair.KnownTruth * growth)));
        var changes = Hits.Of(
            told.Where(one => rows[one.Key].Values.ContainsKey(Truth.RevenueChange))
                .Select(one => (rows[one.Key].Values[Truth.RevenueChange], one.Value))
        );
        output.WriteLine($"change, year before known\n  with answers {hits}\n  without      {without}\n  change told  {changes}");
        Marks.HoldExact(changes);
        Marks.HoldExact(hits);
        Marks.Hold(hits.Within1, without.Within1, Promise.KnownYear1, hits, "1 %");
        Marks.Hold(hits.Within5, without.Within5, Promise.KnownYear5, hits, "5 %");
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
