using System.Text.Json;

namespace CollectiveEconomy.Api.Tests.Questions;

/// <summary>Who paid for models.</summary>
[Collection(nameof(FixedPlatform))]
public sealed class FundingQuestionsTests(FixedPlatform platform)
{
    [Fact]
    public async Task Models_and_their_money_by_year_and_by_source()
    {
        var exact = (await platform.AskAsync("funding-by-year-and-source", exact: true)).Cells("funding");
        var shown = (await platform.AskAsync("funding-by-year-and-source")).Cells("funding");
        // Cells with money, then the totals of years, of sources, and of all.
        var cells = Money.OfModels.Select(money => (money.Year, money.Source)).Distinct().Count();
        Assert.Equal(
            cells + Money.OfModels.DistinctBy(money => money.Year).Count() + Money.OfModels.DistinctBy(money => money.Source).Count() + 1,
            exact.Count
        );
        var toAnybody = shown.ToDictionary(Place);
        foreach (var cell in exact)
        {
            var rows = Money.OfModels.Where(money => IsIn(cell, money)).ToList();
            if (!toAnybody.Remove(Place(cell), out var anybodys))
            {
                // That there is a cell would tell that one of few took a loan.
                Assert.All(rows, money => Assert.NotNull(money.Loan));
                Assert.InRange(rows.DistinctBy(money => money.Cooperative).Count(), 1, 2);
                continue;
            }

            // That a model took a loan is told to nobody else: it counts where it has money.
            foreach (var (told, counted) in new[] { (cell, rows), (anybodys, rows.FindAll(money => money.Loan is null)) })
                Assert.Equal(
                    (
                        counted.DistinctBy(money => money.Model).Count(),
                        rows.Select(money => money.Planned).Known(),
                        rows.Select(money => money.Approved).Known(),
                        rows.Select(money => money.Disbursed).Known()
                    ),
                    (told.GetProperty("models").GetInt32(), told.Number("planned"), told.Number("approved"), told.Number("disbursed"))
                );
            AreTold("pledged", money => money.Pledged);
            AreTold("paid", money => money.Paid);
            AreTold("loans", money => money.Loan);

            void AreTold(string measure, Func<Money, long?> value)
            {
                var sum = rows.Select(value).Known();
                Assert.Equal(sum, cell.Number(measure + ".total"));
                Told.ToAnybody(
                    anybodys.Number(measure + ".total"),
                    anybodys.Text(measure + ".status"),
                    sum,
                    rows.Select(money => (money.Cooperative, value(money)))
                );
            }
        }

        Assert.Empty(toAnybody);
        Assert.NotEqual(exact.Count, shown.Count);

        static string Place(JsonElement cell) =>
            $"{cell.GetProperty("year")} {cell.GetProperty("fundingSource")} {cell.GetProperty("totalOver")}";
    }

    [Fact]
    public async Task Counterpart_of_provinces_and_programmes_with_the_models_below_their_pledge()
    {
        var exact = (await platform.AskAsync("counterpart-by-province", exact: true)).Cells("funding");
        Assert.Equal(
            [
                // 150 of 450, though it was paid a year late.
                "80 P2018_2020 1 33.33 0",
                // 200 of 700.
                "08 P2018_2020 1 28.57 0",
                // 90 of 390, and 100 pledged.
                "25 P2018_2020 1 23.08 1",
                // 300 + 100 beside 600 + 200 + 100 + 800: 400 of 2,100; 300 of 400 and 100 of 300 pledged.
                "08 P2021_2025 3 19.05 2",
                // Not known to be paid, which is held against nobody.
                "80 P2021_2025 2 - 0",
            ],
            exact.Select(cell => $"{Key(cell)} {cell.Text("models")} {Percent(cell)} {cell.Text("modelsBelowPledge.value")}")
        );
    }

    [Fact]
    public async Task What_so_few_pledged_and_paid_in_a_province_is_told_to_nobody_else()
    {
        var shown = (await platform.AskAsync("counterpart-by-province")).Cells("funding");
        Assert.Equal(
            ["08 P2018_2020 1 Q Q", "08 P2021_2025 3 Q Q", "25 P2018_2020 1 Q Q", "80 P2018_2020 1 Q Q", "80 P2021_2025 2 Q Q"],
            shown.Select(cell =>
                $"{Key(cell)} {cell.Text("models")} {cell.Text("counterpartShare.status")} {cell.Text("modelsBelowPledge.status")}"
            )
        );
        Assert.All(shown, cell => Assert.Equal(("-", "-"), (cell.Text("counterpartShare.value"), cell.Text("modelsBelowPledge.value"))));
    }

    private static bool IsIn(JsonElement cell, Money money)
    {
        var over = cell.GetProperty("totalOver").EnumerateArray().Select(dimension => dimension.GetString()).ToList();
        return (over.Contains("YEAR") || cell.GetProperty("year").GetInt32() == money.Year)
            && (over.Contains("FUNDING_SOURCE") || cell.Text("fundingSource.code") == money.Source);
    }

    private static string Key(JsonElement cell) => $"{cell.Text("province.code")} {cell.Text("programme.code")}";

    private static string Percent(JsonElement cell) =>
        cell.Number("counterpartShare.value") is { } share ? FormattableString.Invariant($"{share:0.##}") : "-";
}
