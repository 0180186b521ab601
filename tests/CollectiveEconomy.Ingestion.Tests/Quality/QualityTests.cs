using CollectiveEconomy.Ingestion.Quality;
using CollectiveEconomy.Ingestion.Tests.Importing;
using CollectiveEconomy.Ingestion.Tests.Publishing;
using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Official;
using CollectiveEconomy.Statistics.Quality;

namespace CollectiveEconomy.Ingestion.Tests.Quality;

/// <summary>The quality report on registers so small that it can be counted by hand.</summary>
public sealed class QualityTests
{
    [Fact]
    public async Task Who_exists_at_the_end_of_the_year_has_to_report_and_a_report_of_nothing_is_none()
    {
        using var small = await SmallRegister.WithAsync(
            SmallRegister.Cooperative(11),
            SmallRegister.Cooperative(12),
            SmallRegister.Cooperative(13),
            SmallRegister.Cooperative(14),
            SmallRegister.Cooperative(15) with
            {
                Founded = new DateOnly(2025, 1, 1),
            },
            SmallRegister.Cooperative(16) with
            {
                Dissolved = new DateOnly(2024, 12, 31),
            },
            SmallRegister.Cooperative(17, Origin.Reported),
            SmallRegister.Report(11, 2024),
            SmallRegister.Report(12, 2024),
            SmallRegister.Report(13, 2024) with
            {
                Status = ObservationStatus.O,
            },
            SmallRegister.Report(15, 2024),
            SmallRegister.Report(16, 2024),
            SmallRegister.Report(17, 2024)
        );

        var country = (await ReadAsync(small, AreaSet.Areas2025, null))[0];

        Assert.Equal(
            new Counted
            {
                Year = 2024,
                Expected = 4,
                Received = 2,
            },
            Counts(country)
        );
        Assert.Equal((0.5, 0.5, null), (country.ResponseRate, country.NonResponseRate, country.LateRate));
        Assert.Equal(new DateOnly(2025, 3, 31), country.Deadline);
    }

    [Fact]
    public async Task A_province_of_2025_tells_of_all_that_went_into_it_and_is_withheld_with_a_small_part()
    {
        // Hà Giang (02) and Tuyên Quang (08) became Tuyên Quang (08); who was founded later may have the new code only.
        var former = Province.IdOf(AreaSet.AreasBefore2025, "08");
        using var small = await SmallRegister.WithAsync([
            .. Enumerable.Range(11, 3).Select(id => SmallRegister.Cooperative(id)),
            .. Enumerable.Range(14, 4).Select(id => SmallRegister.Cooperative(id) with { FormerProvinceId = former }),
            .. new[] { 11, 12, 14 }.Select(id => SmallRegister.Report(id, 2024)),
        ]);

        Assert.Equal(
            [
                new Counted
                {
                    Year = 2024,
                    Expected = 7,
                    Received = 3,
                },
                new Counted
                {
                    Year = 2024,
                    Province = Province.IdOf(AreaSet.Areas2025, "08"),
                    Expected = 7,
                    Received = 3,
                },
            ],
            (await ReadAsync(small, AreaSet.Areas2025, 2024)).Select(Counts)
        );
        var before = await ReadAsync(small, AreaSet.AreasBefore2025, 2024);
        Assert.Equal(
            [
                new Counted
                {
                    Year = 2024,
                    Expected = 7,
                    Received = 3,
                },
                new Counted
                {
                    Year = 2024,
                    Province = Province.IdOf(AreaSet.AreasBefore2025, "02"),
                    Expected = 3,
                    Received = 2,
                },
                new Counted
                {
                    Year = 2024,
                    Province = former,
                    Expected = 4,
                    Received = 1,
                },
            ],
            before.Select(Counts)
        );
        Assert.Equal([0.43, 0.67, 0.25], before.Select(response => response.ResponseRate));

        await using (var register = small.Open())
        {
            register.Add(SmallRegister.Cooperative(18) with { FormerProvinceId = null });
            await register.SaveChangesAsync();
        }

        Assert.Equal(
            [(8, 0.38), (8, null)],
            (await ReadAsync(small, AreaSet.Areas2025, 2024)).Select(response => (response.Expected, response.ResponseRate))
        );
        Assert.Equal(
            [false, false, false],
            (await ReadAsync(small, AreaSet.AreasBefore2025, 2024)).Select(response => response.IsWithheld)
        );
        Assert.Empty(await ReadAsync(small, AreaSet.Areas2025, 2023));
    }

    [Fact]
    public async Task A_report_is_late_when_its_submission_came_after_the_deadline_and_a_correction_does_not_make_it_late()
    {
        using var sandbox = await ImportSandbox.WithAsync([
            .. Enumerable.Range(11, 4).Select(id => SmallRegister.Cooperative(id, Origin.Collected)),
            SmallRegister.Report(14, 2025),
        ]);
        // The sandbox lives on 1 July 2026: reports of 2025 are late, those of 2026 would not be.
        await sandbox.ImportAsync("annual_reports.csv", "cooperative,year,members\nHTX-11,2025,10\nHTX-12,2025,11\nHTX-13,2025,11\n");
        await sandbox.ImportAsync("annual_reports.csv", "cooperative,year,members\nHTX-11,2025,12\nHTX-14,2025,12\n");

        Assert.Equal(
            new Counted
            {
                Year = 2025,
                Expected = 4,
                Received = 4,
                Dated = 3,
                Late = 3,
            },
            Counts((await ReadAsync(sandbox.Register, AreaSet.Areas2025, 2025))[0])
        );
        var inTime = await ReadAsync(sandbox.Register, AreaSet.Areas2025, 2025, new ReportingDeadline(7, 1));
        Assert.Equal(
            new Counted
            {
                Year = 2025,
                Expected = 4,
                Received = 4,
                Dated = 3,
            },
            Counts(inTime[0])
        );
        Assert.Equal(0, inTime[0].LateRate);

        await sandbox.TakeBackAsync(2);
        await sandbox.TakeBackAsync(1);
        Assert.Equal(
            new Counted
            {
                Year = 2025,
                Expected = 4,
                Received = 1,
            },
            Counts((await ReadAsync(sandbox.Register, AreaSet.Areas2025, 2025))[0])
        );
    }

    [Fact]
    public async Task Items_are_missing_where_received_reports_leave_them_empty()
    {
        using var small = await SmallRegister.WithAsync(
            SmallRegister.Cooperative(11),
            SmallRegister.Cooperative(12),
            SmallRegister.Cooperative(13),
            SmallRegister.Report(11, 2024),
            SmallRegister.Report(12, 2024, members: null),
            SmallRegister.Report(13, 2024) with
            {
                Grade = "GOOD",
            },
            SmallRegister.Report(11, 2023, members: null)
        );
        await using var register = small.Open();
        var items = await ItemNonResponses.ReadAsync(register, null, default);

        Assert.Equal(
            (
                "members,womenMembers,households,workers,womenWorkers,charterCapital,totalAssets,revenue,profitBeforeTax,"
                + "averageWorkerIncome,score,grade,isChainLinked,isHighTech"
            ).Split(','),
            items.Where(item => item.Year == 2024).Select(item => item.Item)
        );
        ItemNonResponse Of(int year, string name) => items.Single(item => item.Year == year && item.Item == name);
        Assert.Equal((3, 1, 0.33), (Of(2024, "members").Received, Of(2024, "members").Missing, Of(2024, "members").NonResponseRate));
        Assert.Equal((3, 2), (Of(2024, "grade").Received, Of(2024, "grade").Missing));
        Assert.Equal(0, Of(2024, "isHighTech").Missing);
        Assert.Equal((1, 1, null), (Of(2023, "members").Received, Of(2023, "members").Missing, Of(2023, "members").NonResponseRate));
    }

    [Fact]
    public async Task Findings_are_counted_by_rule_over_all_submissions()
    {
        using var sandbox = await ImportSandbox.WithAsync(SmallRegister.Cooperative(11, Origin.Collected));
        await sandbox.ImportAsync("annual_reports.csv", "cooperative,year,members\nHTX-11,2024,-1\nHTX-11,2023,-1\n");
        await sandbox.ImportAsync("annual_reports.csv", "cooperative,year,members\nHTX-11,2022,-1\n");
        await sandbox.ImportAsync("annual_reports.csv", "cooperative,year,members,more\nHTX-11,2022,1,\n");
        await using var register = sandbox.Open();

        Assert.Equal(
            [(2026, "ValueIsWithinBounds", 3L, 2, 2), (2026, "HeadingsAreKnown", 1L, 1, 0)],
            (await FindingsByRule.ReadAsync(register, null, default)).Select(rule =>
                (rule.ReceivedIn, rule.Rule, rule.Findings, rule.Submissions, rule.Refused)
            )
        );
        Assert.Empty(await FindingsByRule.ReadAsync(register, 2025, default));
    }

    [Fact]
    public async Task Coverage_stands_beside_each_source_and_is_never_averaged()
    {
        using var small = await SmallRegister.WithAsync(
            SmallRegister.Cooperative(11) with
            {
                Weight = 10,
            },
            SmallRegister.Cooperative(12),
            SmallRegister.Report(11, 2024, members: 5),
            SmallRegister.Report(12, 2024, members: 7)
        );
        await using var register = small.Open();
        var coverage = await OfficialCoverages.ReadAsync(register, null, default);

        Assert.All(coverage, row => Assert.Equal(2024, row.Year));
        Assert.Equal(
            [(11L, 33335m), (11L, 33557m)],
            coverage
                .Where(row => row.IndicatorCode == "COOP_EXISTING")
                .OrderBy(row => row.Official)
                .Select(row => (row.Register!.Value, row.Official))
        );
        Assert.Equal(
            2,
            coverage.Where(row => row.IndicatorCode == "COOP_EXISTING").Select(row => row.SourceDocumentCode).Distinct().Count()
        );
        Assert.Equal(57, coverage.First(row => row.IndicatorCode == "COOP_MEMBERS").Register);
        Assert.Equal(0, coverage.First(row => row.IndicatorCode == "UNION_EXISTING").Register);
    }

    private static Counted Counts(UnitResponse response) =>
        new()
        {
            Year = response.Year,
            Province = response.ProvinceId,
            Expected = response.Expected,
            Received = response.Received,
            Dated = response.Dated,
            Late = response.Late,
        };

    private static async Task<IReadOnlyList<UnitResponse>> ReadAsync(
        SmallRegister small,
        AreaSet areas,
        int? year,
        ReportingDeadline? deadline = null
    )
    {
        await using var register = small.Open();
        return await UnitResponses.ReadAsync(register, areas, year, deadline ?? ReportingDeadline.Default, default);
    }

    private sealed record Counted
    {
        public required int Year { get; init; }
        public int? Province { get; init; }
        public required int Expected { get; init; }
        public required int Received { get; init; }
        public int Dated { get; init; }
        public int Late { get; init; }
    }
}
