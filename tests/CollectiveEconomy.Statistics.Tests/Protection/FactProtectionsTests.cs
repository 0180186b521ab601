using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Facts;
using CollectiveEconomy.Statistics.Protection;
using static CollectiveEconomy.Statistics.Tests.Protection.SomeFacts;

namespace CollectiveEconomy.Statistics.Tests.Protection;

public sealed class FactProtectionsTests
{
    [Fact]
    public void Facts_are_protected_where_something_of_them_is_confidential_and_nowhere_else() =>
        Assert.All(
            Cube.All,
            cube =>
                Assert.Equal(
                    cube.Facts.GetProperties().Any(column => column.IsDefined(typeof(ConfidentialAttribute), inherit: true)),
                    FactProtections.Of(cube.Facts) is { } protection && protection.Facts == cube.Facts
                )
        );

    [Fact]
    public void A_part_has_the_direction_of_its_whole_and_noise_of_its_own()
    {
        var facts = Enumerable.Range(1, 60).Select(id => Reporting(id, 2024) with { WomenMembers = 20 + id }).ToList();
        var told = Protect(facts, NoiseOf(facts));
        Assert.All(
            facts.Zip(told),
            pair => Assert.Equal(pair.First.Members < pair.Second.Members, pair.First.WomenMembers < pair.Second.WomenMembers)
        );
        // Both are the same number here.
        Assert.InRange(told.Count(fact => fact.Members != fact.WomenMembers), 30, 60);
    }

    [Fact]
    public void Classes_are_those_of_others_of_the_year_and_all_of_one_organisation_stay_together()
    {
        var facts = Enumerable.Range(1, 60).Select(id => Reporting(id, 2024)).ToList();
        var told = Protect(facts, NoiseOf(facts));
        Assert.Equal(facts.Select(ClassesOf).Order(), told.Select(ClassesOf).Order());
        Assert.NotEqual(facts.Select(ClassesOf), told.Select(ClassesOf));

        static (string?, string?, bool?, bool?) ClassesOf(CooperativeFact fact) =>
            (fact.SizeByMembers, fact.Grade, fact.IsChainLinked, fact.IsHighTech);
    }

    [Fact]
    public void What_an_outcome_repeats_of_the_annual_report_has_its_noise()
    {
        var reports = Enumerable.Range(1, 40).Select(id => Reporting(id, 2024)).ToList();
        var outcomes = reports.ConvertAll(report => Outcome(report, "REVENUE", 100 * report.Revenue!.Value));
        var noise = NoiseOf([.. reports, .. outcomes]);
        Assert.Equal(
            Protect(reports, noise).Select(report => 100 * report.Revenue),
            Protect(outcomes, noise).Select(outcome => outcome.Actual)
        );
    }

    [Fact]
    public void A_change_is_that_of_the_protected_values()
    {
        var outcomes = Enumerable.Range(1, 40).Select(id => Outcome(Reporting(id, 2024), "YIELD", 5_000 + 10 * id)).ToList();
        Assert.All(Protect(outcomes, NoiseOf(outcomes)), outcome => Assert.Equal(outcome.Actual - outcome.Baseline, outcome.Change));
    }

    [Fact]
    public void A_target_alone_has_noise_too()
    {
        var outcome = Outcome(Reporting(1, 2024), "YIELD", 5_000) with { Actual = null, Baseline = null, Change = null };
        Assert.NotEqual(outcome.Target, Assert.Single(Protect([outcome], NoiseOf([outcome]))).Target);
    }

    [Fact]
    public void A_model_shares_its_exchanged_answer_in_all_its_rows_and_has_no_key_where_it_took_a_loan()
    {
        var facts = Enumerable
            .Range(1, 30)
            .SelectMany(model => new[] { Funding(model, "A", null), Funding(model, "B", null), Funding(model, "A", 100 + model) })
            .ToList();
        var told = Protect(facts, NoiseOf(facts));
        var models = facts.Zip(told).ToLookup(pair => pair.First.ModelId, pair => pair.Second);
        Assert.All(models, rows => Assert.Single(rows.Select(row => row.IsBelowPledge).Distinct()));
        Assert.Equal(facts.Count(fact => fact.IsBelowPledge), told.Count(fact => fact.IsBelowPledge));
        Assert.Equal(facts.Count(fact => fact.MeetsConditions == true), told.Count(fact => fact.MeetsConditions == true));
        Assert.All(told, fact => Assert.Equal(fact.LoanId is null, fact.ModelId is not null));
        Assert.All(told, fact => Assert.Equal(fact.MeetsConditions is not null, fact.TellsConditions));
    }

    private static OutcomeFact Outcome(CooperativeFact report, string indicator, long actual) =>
        new()
        {
            CooperativeId = report.CooperativeId,
            ModelId = report.CooperativeId,
            Programme = "P2021_2025",
            Indicator = indicator,
            Year = report.Year,
            YearsSinceStart = 2,
            Region2025 = report.Region2025,
            RegionBefore2025 = report.RegionBefore2025,
            Province2025 = report.Province2025,
            ProvinceBefore2025 = report.ProvinceBefore2025,
            Field = report.Field,
            Unit = null,
            Products = [],
            ContentAreas = [],
            Baseline = actual / 2,
            BaselineYear = report.Year - 2,
            Target = actual * 2,
            TargetYear = report.Year + 2,
            Actual = actual,
            Change = actual - actual / 2,
            Attainment = 3_333,
            MeetsTarget = false,
        };

    private static FundingFact Funding(int model, string product, int? loan) =>
        new()
        {
            CooperativeId = model,
            ModelId = model,
            Programme = "P2021_2025",
            Year = 2024,
            Source = loan is null ? "STATE" : null,
            Region2025 = "RRD25",
            RegionBefore2025 = "RRD",
            Province2025 = "01",
            ProvinceBefore2025 = "01",
            Field = "AGRI",
            Product = product,
            Unit = null,
            DurationBand = null,
            Planned = null,
            Approved = null,
            Disbursed = null,
            Pledged = loan is null ? 100_000_000 : null,
            Paid = loan is null ? 90_000_000 : null,
            IsBelowPledge = model % 3 == 0,
            LoanId = loan,
            Loans = loan is null ? null : 500_000_000,
            MeetsConditions = loan is null ? null : model % 2 == 0,
            TellsConditions = loan is not null,
        };
}
