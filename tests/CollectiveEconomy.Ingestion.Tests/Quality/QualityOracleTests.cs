using CollectiveEconomy.Ingestion.Quality;
using CollectiveEconomy.Ingestion.Tests.Publishing;
using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Official;
using CollectiveEconomy.Statistics.Quality;

namespace CollectiveEconomy.Ingestion.Tests.Quality;

/// <summary>The quality report of the demonstration register, counted once more row by row.</summary>
[Collection(SharedPublishedDemo.Name)]
public sealed class QualityOracleTests(PublishedDemo demo)
{
    [Theory]
    [InlineData(AreaSet.Areas2025)]
    [InlineData(AreaSet.AreasBefore2025)]
    public async Task Every_province_and_year_of_either_area_set_is_as_counted_row_by_row(AreaSet areas)
    {
        await using var register = demo.Register();
        var cooperatives = register.Cooperatives.Where(row => row.Origin == Origin.Synthetic).ToList();
        var senders = register
            .AnnualReports.Where(row => row.Status != ObservationStatus.O)
            .ToList()
            .GroupBy(row => row.Year)
            .ToDictionary(year => year.Key, year => year.Select(row => row.CooperativeId).ToHashSet());
        var expected = new List<(int, int?, int, int, bool)>();
        foreach (var (year, reported) in senders.OrderBy(year => year.Key))
        {
            var existing = cooperatives
                .Where(row => !(row.Founded > new DateOnly(year, 12, 31)) && !(row.Dissolved <= new DateOnly(year, 12, 31)))
                .ToList();
            expected.Add((year, null, existing.Count, existing.Count(row => reported.Contains(row.Id)), false));
            foreach (var province in existing.GroupBy(row => areas == AreaSet.Areas2025 ? row.ProvinceId : row.FormerProvinceId))
                if (province.Key is { } key)
                    expected.Add(
                        (
                            year,
                            key,
                            province.Count(),
                            province.Count(row => reported.Contains(row.Id)),
                            province.GroupBy(row => (row.ProvinceId, row.FormerProvinceId)).Any(part => part.Count() < 3)
                        )
                    );
        }

        var told = await UnitResponses.ReadAsync(register, areas, null, ReportingDeadline.Default, default);

        Assert.Equal(
            expected.OrderBy(row => row.Item1).ThenBy(row => row.Item2),
            told.Select(row => (row.Year, row.ProvinceId, row.Expected, row.Received, row.IsWithheld))
        );
        Assert.True(told.Select(row => row.Year).Distinct().Count() == 10);
        Assert.All(
            told.Where(row => !row.IsWithheld),
            row =>
                Assert.InRange(
                    row.ResponseRate!.Value,
                    (double)row.Received / row.Expected - 0.0051,
                    (double)row.Received / row.Expected + 0.0051
                )
        );
    }

    [Fact]
    public async Task Missing_items_and_register_totals_are_as_counted_row_by_row()
    {
        await using var register = demo.Register();
        var byId = register.Cooperatives.Where(row => row.Origin == Origin.Synthetic).ToDictionary(row => row.Id);
        var reports = register
            .AnnualReports.Where(row => row.Year == 2023 && row.Status != ObservationStatus.O)
            .AsEnumerable()
            .Where(row =>
                byId.TryGetValue(row.CooperativeId, out var sender) && !(sender.Dissolved?.Year <= 2023) && !(sender.Founded?.Year > 2023)
            )
            .ToList();
        var items = await ItemNonResponses.ReadAsync(register, 2023, default);
        int Missing(string item) => items.Single(row => row.Item == item).Missing;

        Assert.All(items, row => Assert.Equal(reports.Count, row.Received));
        Assert.Equal(
            (reports.Count(row => row.Members is null), reports.Count(row => row.Revenue is null), reports.Count(row => row.Score is null)),
            (Missing("members"), Missing("revenue"), Missing("score"))
        );
        Assert.True(Missing("members") > 0);

        var coverage = await OfficialCoverages.ReadAsync(register, 2023, default);
        Assert.NotEmpty(coverage);
        string[] forms = [LegalForms.Cooperative, LegalForms.CreditFund];
        Assert.All(
            coverage.Where(row => row.IndicatorCode == "COOP_MEMBERS"),
            row =>
                Assert.Equal(
                    reports
                        .Where(report => forms.Contains(byId[report.CooperativeId].LegalForm))
                        .Sum(report => (long)(report.Members ?? 0) * byId[report.CooperativeId].Weight),
                    row.Register
                )
        );
    }
}
