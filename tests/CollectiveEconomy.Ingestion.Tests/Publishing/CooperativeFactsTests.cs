using CollectiveEconomy.Demonstration;
using CollectiveEconomy.Ingestion.Publishing;
using CollectiveEconomy.Ingestion.Reference;
using CollectiveEconomy.Ingestion.Setup;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Facts;
using CollectiveEconomy.Statistics.Official;
using CollectiveEconomy.Statistics.ValueChains;
using CollectiveEconomy.Storage.Register;
using static CollectiveEconomy.Ingestion.Tests.Publishing.SmallRegister;

namespace CollectiveEconomy.Ingestion.Tests.Publishing;

public sealed class CooperativeFactsTests
{
    [Theory]
    [InlineData(null, null, "2022 2023 2024")]
    [InlineData("2023-01-01", null, "2023 2024")]
    [InlineData("2023-12-31", null, "2023 2024")]
    [InlineData("2024-01-01", null, "2024")]
    [InlineData("2025-01-01", null, "")]
    [InlineData("2010-01-01", "2023-01-01", "2022")]
    [InlineData("2010-01-01", "2023-12-31", "2022")]
    [InlineData("2010-01-01", "2024-12-31", "2022 2023")]
    [InlineData("2023-02-01", "2023-11-30", "")]
    [InlineData(null, "2022-01-01", "")]
    public async Task An_organisation_counts_in_years_on_whose_last_day_it_exists(string? founded, string? dissolved, string years)
    {
        var facts = await FactsAsync(Cooperative(100) with { Founded = Day(founded), Dissolved = Day(dissolved) });
        Assert.Equal(years, string.Join(' ', facts.Select(fact => fact.Year)));
    }

    [Fact]
    public async Task Support_counts_from_the_first_model_on()
    {
        var facts = await FactsAsync(Cooperative(100), Cooperative(101), Model(50, 100, 2024), Model(51, 100, 2023));
        Assert.Equal([false, true, true], facts.Where(fact => fact.CooperativeId == 100).Select(fact => fact.IsSupported));
        Assert.All(facts, fact => Assert.Equal(fact.CooperativeId == 100, fact.IsEverSupported));
        Assert.All(facts.Where(fact => fact.CooperativeId == 101), fact => Assert.False(fact.IsSupported));
        Assert.Equal([-1, null, 0, null, 1, null], facts.Select(fact => fact.YearsSinceSupport));
    }

    [Fact]
    public async Task Support_after_the_last_year_of_the_release_is_not_known_to_it() =>
        Assert.All(
            await FactsAsync(Cooperative(100), Model(50, 100, 2025)),
            fact => Assert.Equal((false, false, null), (fact.IsSupported, fact.IsEverSupported, fact.YearsSinceSupport))
        );

    [Theory]
    [InlineData(ModelStatus.Proposed, false)]
    [InlineData(ModelStatus.Appraising, false)]
    [InlineData(ModelStatus.Approved, false)]
    [InlineData(ModelStatus.Running, true)]
    [InlineData(ModelStatus.Cancelled, true)]
    [InlineData(null, true)]
    public async Task Support_that_has_not_begun_is_none(ModelStatus? status, bool isSupported) =>
        Assert.All(
            await FactsAsync(Cooperative(100), Model(50, 100, 2022) with { Status = status }),
            fact => Assert.Equal((isSupported, isSupported), (fact.IsSupported, fact.IsEverSupported))
        );

    [Fact]
    public async Task Money_score_and_status_are_those_of_the_report_and_classes_derive_from_them()
    {
        var report = Report(100, 2024, members: 210) with
        {
            CharterCapital = 4_000_000_000,
            TotalAssets = 9,
            Revenue = 12_000_000_000,
            ProfitBeforeTax = -5,
            AverageWorkerIncome = 60,
            Score = 72.55m,
            Grade = "KHA",
            Status = ObservationStatus.P,
        };
        var facts = await FactsAsync(Cooperative(100), report with { Id = 1, Year = 2023, Status = ObservationStatus.E }, report);
        var fact = facts[2];
        Assert.Equal(4_000_000_000, fact.CharterCapital);
        Assert.Equal(9, fact.Assets);
        Assert.Equal(12_000_000_000, fact.Revenue);
        Assert.Equal(-5, fact.Profit);
        Assert.Equal(60, fact.WorkerIncome);
        Assert.Equal(7_255, fact.Score);
        Assert.Equal(
            ("SMALL", "SMALL", "AGRI:MEDIUM", "KHA", true),
            (fact.SizeByMembers, fact.SizeByCapital, fact.SizeByDecree113, fact.Grade, fact.IsGoodOrFair)
        );
        Assert.Equal([null, null, 12_000_000_000], facts.Select(one => one.RevenueBefore));
        Assert.Equal([(false, false), (false, true), (true, false)], facts.Select(one => (one.IsProvisional, one.IsEstimated)));
        Assert.Equal([null, null, "AGRI:MEDIUM"], facts.Select(one => one.SizeByDecree113));
        Assert.All(facts, one => Assert.Equal(false, one.IsNonAgricultural));
    }

    [Theory]
    [InlineData(ObservationStatus.B, true, false, false)]
    [InlineData(ObservationStatus.U, false, true, false)]
    [InlineData(ObservationStatus.Q, false, false, true)]
    public async Task A_break_low_reliability_and_what_senders_withhold_are_kept(
        ObservationStatus status,
        bool isBreak,
        bool isUnreliable,
        bool isSuppressed
    )
    {
        var facts = await FactsAsync(Cooperative(100), Report(100, 2024, members: 210) with { Status = status });
        Assert.Equal((isBreak, isUnreliable, isSuppressed), (facts[2].IsBreak, facts[2].IsUnreliable, facts[2].IsSuppressed));
    }

    [Fact]
    public async Task Without_a_report_every_value_is_null_and_nothing_else()
    {
        var facts = await FactsAsync(Cooperative(100), Report(100, 2023, members: null));
        Assert.Equal(
            [(null, null, null), (null, 3, true), (null, null, null)],
            facts.Select(fact => ((int?)fact.Members, (int?)fact.Workers, fact.IsChainLinked))
        );
        Assert.All(facts, fact => Assert.Equal(("AGRI", "11_20"), (fact.Field, fact.AgeBand)));
    }

    [Fact]
    public async Task Areas_are_those_of_both_sets_and_the_old_ones_are_null_where_only_the_new_are_known()
    {
        var facts = await FactsAsync(Cooperative(100), Cooperative(101) with { FormerProvinceId = null });
        Assert.Equal(
            [("08", "NMM25", "02", "NMM"), ("08", "NMM25", null, null)],
            facts
                .Where(fact => fact.Year == 2024)
                .Select(fact => (fact.Province2025, fact.Region2025, fact.ProvinceBefore2025, fact.RegionBefore2025))
        );
    }

    [Fact]
    public async Task Rows_of_another_origin_are_left_out_with_their_support()
    {
        var facts = await FactsAsync(Cooperative(100), Cooperative(101, Origin.Collected), Model(50, 100, 2022, Origin.Collected));
        Assert.Equal([100], facts.Select(fact => fact.CooperativeId).Distinct());
        Assert.All(facts, fact => Assert.False(fact.IsEverSupported));
    }

    [Fact]
    public async Task Facts_of_a_demonstration_are_those_of_going_through_its_rows_one_by_one()
    {
        var reference = new ReferenceData();
        var rows = new SyntheticRegister(
            reference,
            new DemonstrationPlan(DemonstrationSize.Demo) { DemoCooperatives = 300, MinModelsAYear = 5 }
        );
        using var small = await WithAsync(reference);
        await using var register = small.Open();
        await register.InsertAllAsync(rows.Cooperatives);
        await register.InsertAllAsync(rows.Support.Files.Proposals);
        await register.InsertAllAsync(rows.Models);
        await register.InsertAllAsync(rows.Reports);
        Assert.Equal(
            Oracle(reference, rows, 2016, 2025),
            new CooperativeFacts().Read(new FactSource(register, Origin.Synthetic, 2016, 2025)).Cast<CooperativeFact>()
        );
    }

    private static IEnumerable<CooperativeFact> Oracle(ReferenceData reference, SyntheticRegister rows, int first, int last)
    {
        var (cooperatives, reports) = (rows.Cooperatives.ToList(), rows.Reports.ToList());
        return from year in Enumerable.Range(first, last - first + 1)
            from cooperative in cooperatives.OrderBy(cooperative => cooperative.Id)
            let lastDay = new DateOnly(year, 12, 31)
            where !(cooperative.Founded > lastDay) && !(cooperative.Dissolved <= lastDay)
            let province = reference.Provinces.Single(province => province.Id == cooperative.ProvinceId)
            let former = reference.Provinces.SingleOrDefault(province => province.Id == cooperative.FormerProvinceId)
            let support = rows.Models.Where(model => model.CooperativeId == cooperative.Id).Select(model => model.StartYear).ToList()
            let report = reports.SingleOrDefault(report => report.CooperativeId == cooperative.Id && report.Year == year)
            let existedBefore = year > first && !(cooperative.Founded > lastDay.AddYears(-1))
            let before = existedBefore
                ? reports.SingleOrDefault(report => report.CooperativeId == cooperative.Id && report.Year == year - 1)
                : null
            select new CooperativeFact
            {
                CooperativeId = cooperative.Id,
                Year = year,
                Region2025 = province.RegionCode,
                RegionBefore2025 = former?.RegionCode,
                Province2025 = province.Code,
                ProvinceBefore2025 = former?.Code,
                Field = cooperative.Field,
                LegalForm = cooperative.LegalForm,
                VsicSection = cooperative.VsicSection,
                ServiceType = cooperative.ServiceType,
                AgeBand = AgeBands.On31December(year, cooperative.Founded),
                IsSupported = support.Any(start => start <= year),
                IsEverSupported = support.Count > 0,
                IsNonAgricultural = cooperative.Field is null ? null : cooperative.Field != "AGRI",
                YearsSinceSupport = support.Count > 0 ? year - support.Min() : null,
                SizeByMembers = SizeClasses.ByMembers(report?.Members),
                SizeByCapital = SizeClasses.ByCapital(report?.CharterCapital),
                SizeByDecree113 = SizeClasses.ByDecree113(year, cooperative.Field, report?.Members, report?.Revenue, report?.TotalAssets),
                Grade = report?.Grade,
                CharterCapital = report?.CharterCapital,
                Assets = report?.TotalAssets,
                Revenue = report?.Revenue,
                Profit = report?.ProfitBeforeTax,
                WorkerIncome = report?.AverageWorkerIncome,
                Score = (int?)(report?.Score * 100),
                IsGoodOrFair = report?.Grade switch
                {
                    "TOT" or "KHA" => true,
                    "TRUNG_BINH" or "YEU" => false,
                    _ => null,
                },
                IsProvisional = report?.Status == ObservationStatus.P,
                IsEstimated = report?.Status == ObservationStatus.E,
                IsChainLinked = report?.IsChainLinked,
                IsHighTech = report?.IsHighTech,
                CountsAsCooperative = cooperative.LegalForm is "COOPERATIVE" or "CREDIT_FUND",
                Weight = cooperative.Weight,
                Members = report?.Members,
                WomenMembers = report?.WomenMembers,
                Workers = report?.Workers,
                WomenWorkers = report?.WomenWorkers,
                MembersBefore = report?.Members is null ? null : before?.Members,
                WorkersBefore = report?.Workers is null ? null : before?.Workers,
                CharterCapitalBefore = report?.CharterCapital is null ? null : before?.CharterCapital,
                AssetsBefore = report?.TotalAssets is null ? null : before?.TotalAssets,
                RevenueBefore = report?.Revenue is null ? null : before?.Revenue,
                ProfitBefore = report?.ProfitBeforeTax is null ? null : before?.ProfitBeforeTax,
            };
    }

    private static Task<List<CooperativeFact>> FactsAsync(params object[] rows) =>
        FactsAsync<CooperativeFact>(new CooperativeFacts(), rows);

    private static DateOnly? Day(string? text) =>
        text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
