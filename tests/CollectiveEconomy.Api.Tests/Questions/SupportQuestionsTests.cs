using System.Text.Json;
using CollectiveEconomy.Statistics.Cooperatives;
using static CollectiveEconomy.Api.Tests.Questions.FixedRegister;
using Row = (CollectiveEconomy.Statistics.Cooperatives.Cooperative Who, CollectiveEconomy.Statistics.Cooperatives.AnnualReport? Report);

namespace CollectiveEconomy.Api.Tests.Questions;

/// <summary>Cooperatives before and after support, and beside those without.</summary>
[Collection(nameof(FixedPlatform))]
public sealed class SupportQuestionsTests(FixedPlatform platform)
{
    private static readonly int[] Years = [.. Enumerable.Range(2018, 8)];

    [Fact]
    public async Task Revenue_and_worker_income_from_two_years_before_support_to_two_years_after()
    {
        var expected = Years
            .SelectMany(On31December, (year, row) => (Since: year - SupportedFrom(row.Who), Row: row))
            .Where(row => row.Since is >= -2 and <= 2)
            .ToLookup(row => row.Since!.Value, row => row.Row);
        var exact = (await platform.AskAsync("before-and-after-support", exact: true)).Cells("cooperatives");
        var shown = (await platform.AskAsync("before-and-after-support")).Cells("cooperatives");

        Assert.Equal([-2, -1, 0, 1, 2], exact.Select(cell => cell.GetProperty("yearsSinceSupport").GetInt32()));
        foreach (var (cell, anybodys) in exact.Zip(shown))
        {
            var rows = expected[cell.GetProperty("yearsSinceSupport").GetInt32()].ToList();
            AreTold(cell, rows);
            Assert.Equal(Median(rows), cell.Number("revenue.median"));
            Assert.Equal(Revenues(rows).Count, cell.Number("revenue.observations"));
            AreProtected(anybodys, rows);
            Assert.Equal("-", anybodys.Text("revenue.median"));
        }
    }

    [Fact]
    public async Task Supported_and_never_supported_cooperatives_year_by_year()
    {
        var expected = Years
            .SelectMany(On31December, (year, row) => (Year: year, Row: row))
            .Where(row => row.Row.Who.LegalForm == "COOPERATIVE")
            .ToLookup(row => (SupportedFrom(row.Row.Who) is not null, row.Year), row => row.Row);
        var exact = (await platform.AskAsync("supported-and-never-supported", new { from = 2018 }, exact: true)).Cells("cooperatives");
        var shown = (await platform.AskAsync("supported-and-never-supported", new { from = 2018 })).Cells("cooperatives");

        Assert.Equal(expected.Count, exact.Count);
        foreach (var (cell, anybodys) in exact.Zip(shown))
        {
            var rows = expected[(cell.GetProperty("everSupported").GetBoolean(), cell.GetProperty("year").GetInt32())].ToList();
            Assert.Equal(rows.Count, cell.Number("cooperatives"));
            AreTold(cell, rows);
            AreProtected(anybodys, rows);
        }
    }

    [Fact]
    public async Task Other_fields_than_agriculture_among_models_among_who_was_supported_and_among_all()
    {
        var data = await platform.AskAsync("non-agricultural-share");
        // To 2020 three models, all agricultural. From 2021 three more in agriculture, one in trade that was given up, one in transport; one has not begun.
        Assert.Equal("AGRI 3 3, - 3 3", Fields(data, "modelsBefore"));
        Assert.Equal("AGRI 3 3, TRD 1 1, TRP 1 1, - 5 5", Fields(data, "modelsAfter"));
        // None of three; two of seven.
        Assert.Equal("2020 3 0, 2025 7 28.6", Shares(data, "supported"));
        // One of fifteen states no field. Trade, transport, credit and, until it was dissolved, industry: 4 of 14 and 3 of 14.
        Assert.Equal("2020 15 28.6, 2025 15 21.4", Shares(data, "population"));
        Assert.Equal("2020 14 23.1, 2025 14 15.4", Shares(data, "withoutCreditFunds"));
    }

    private static string Fields(JsonElement data, string answer) =>
        string.Join(
            ", ",
            data.Cells(answer).Select(cell => $"{cell.Text("field.code")} {cell.Text("models")} {cell.Text("cooperatives")}")
        );

    private static string Shares(JsonElement data, string answer) =>
        string.Join(
            ", ",
            data.Cells(answer)
                .Select(cell =>
                    FormattableString.Invariant(
                        $"{cell.Text("year")} {cell.Text("organisations")} {cell.Number("shareNonAgricultural.value"):0.#########}"
                    )
                )
        );

    private static void AreTold(JsonElement cell, IReadOnlyList<Row> rows)
    {
        Assert.Equal(MeanRevenue(rows), cell.Number("revenue.mean"));
        Assert.Equal(WorkerIncome(rows), cell.Number("workerIncome.value"));
        Assert.Equal(MeanRevenue(rows) is null ? "O" : Status(rows), cell.Text("revenue.status"));
    }

    private static void AreProtected(JsonElement cell, IReadOnlyList<Row> rows)
    {
        Told.ToAnybody(
            cell.Number("revenue.mean"),
            cell.Text("revenue.status"),
            MeanRevenue(rows),
            rows.Select(row => (row.Who.Id, row.Report?.Revenue)),
            Told.MinOrganisations
        );
        Told.ToAnybody(
            cell.Number("workerIncome.value"),
            cell.Text("workerIncome.status"),
            WorkerIncome(rows),
            rows.Select(row => (row.Who.Id, row.Report?.AverageWorkerIncome)),
            Told.MinOrganisations
        );
    }

    private static List<long> Revenues(IEnumerable<Row> rows) => [.. rows.Select(row => row.Report?.Revenue).OfType<long>().Order()];

    private static decimal? MeanRevenue(IEnumerable<Row> rows) =>
        Revenues(rows) is { Count: > 0 } revenues ? Math.Round((decimal)revenues.Sum() / revenues.Count) : null;

    private static decimal? Median(IEnumerable<Row> rows) =>
        Revenues(rows) is { Count: > 0 } revenues
            ? Math.Round((revenues[(revenues.Count - 1) / 2] + (decimal)revenues[revenues.Count / 2]) / 2)
            : null;

    /// <summary>What a worker earned, whichever cooperative it was in.</summary>
    private static decimal? WorkerIncome(IEnumerable<Row> rows)
    {
        var earning = rows.Select(row => row.Report)
            .OfType<AnnualReport>()
            .Where(report => report.AverageWorkerIncome is not null)
            .ToList();
        return earning.Count == 0
            ? null
            : Math.Round(
                earning.Sum(report => (decimal)report.AverageWorkerIncome! * report.Workers!.Value)
                    / earning.Sum(report => report.Workers!.Value)
            );
    }

    private static string Status(IEnumerable<Row> rows)
    {
        var statuses = rows.Select(row => row.Report?.Status.ToString()).ToHashSet();
        return statuses.Contains("P") ? "P"
            : statuses.Contains("E") ? "E"
            : "A";
    }
}
