using CollectiveEconomy.Ingestion.Reference;
using CollectiveEconomy.Ingestion.Setup;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.ValueChains;

namespace CollectiveEconomy.Demonstration.Tests;

[Collection(SharedNationalRegister.Name)]
public sealed class EffectOfSupportTests(NationalRegister register)
{
    // Small, but with so many models that the effect can be told from chance.
    private static readonly DemonstrationPlan ManyModels = new(DemonstrationSize.Demo) { DemoCooperatives = 1500, MinModelsAYear = 60 };
    private static readonly SyntheticRegister With = new(new ReferenceData(), ManyModels);
    private static readonly SyntheticRegister Without = new(new ReferenceData(), ManyModels with { EffectOfSupport = 0 });

    [Fact]
    public void A_naive_difference_in_differences_recovers_the_effect_of_the_plan() =>
        Assert.Equal(
            new DemonstrationPlan(DemonstrationSize.National).EffectOfSupport,
            Effect(register.Cooperatives, register.Models, register.Reports),
            tolerance: 0.035
        );

    [Fact]
    public void It_finds_none_when_the_plan_says_there_is_none() =>
        Assert.Equal(0, Effect([.. Without.Cooperatives], Without.Models, [.. Without.Reports]), tolerance: 0.035);

    [Fact]
    public void It_finds_none_in_the_years_before_support() =>
        Assert.Equal(0, Effect(register.Cooperatives, register.Models, register.Reports, from: -2, to: -1), tolerance: 0.03);

    [Fact]
    public void Two_plans_with_and_without_the_effect_differ_by_it()
    {
        var without = Without.Reports.ToDictionary(report => (report.CooperativeId, report.Year), report => report.Revenue);
        var starts = With.Models.ToDictionary(model => model.CooperativeId, model => model.StartYear);
        double Ratio(Func<AnnualReport, bool> which) =>
            With
                .Reports.Where(report => report.Revenue is not null && which(report))
                .Average(report => (double)report.Revenue!.Value / without[(report.CooperativeId, report.Year)]!.Value);
        // The level of all is calibrated with and without the effect, so it is the ratio to the never supported that tells.
        var never = Ratio(report => !starts.ContainsKey(report.CooperativeId));
        double After(int years) =>
            Ratio(report => starts.TryGetValue(report.CooperativeId, out var start) && report.Year == start + years) / never;
        Assert.Equal(1, After(-1), tolerance: 0.001);
        Assert.Equal(1.04, After(0), tolerance: 0.001);
        Assert.Equal(1.08, After(1), tolerance: 0.001);
        Assert.Equal(1.12, After(2), tolerance: 0.001);
        Assert.Equal(1.12, After(5), tolerance: 0.001);
    }

    [Fact]
    public void The_supported_are_better_before_support_begins()
    {
        var inYear = register.Reports.ToLookup(report => report.Year);
        foreach (var cohort in register.Models.GroupBy(model => model.StartYear))
        {
            var supported = cohort.Select(model => model.CooperativeId).ToHashSet();
            var counted = register.CountedIn(cohort.Key - 1).Select(cooperative => cooperative.Id).ToHashSet();
            var before = inYear[cohort.Key - 1]
                .Where(report => counted.Contains(report.CooperativeId))
                .ToLookup(report => supported.Contains(report.CooperativeId));
            Assert.True(before[true].Average(report => report.Score) > before[false].Average(report => report.Score) + 3);
            Assert.True(before[true].Average(report => report.Revenue) > 1.2 * before[false].Average(report => report.Revenue));
            Assert.True(LinkedIn(before[true]) > LinkedIn(before[false]));
        }
    }

    private static double LinkedIn(IEnumerable<AnnualReport> reports) => reports.Average(report => report.IsChainLinked == true ? 1.0 : 0);

    /// <summary>Change of log revenue of the supported against that of the never supported, over the years of start.</summary>
    private static double Effect(
        IReadOnlyList<Cooperative> cooperatives,
        IReadOnlyList<ValueChainModel> models,
        IReadOnlyList<AnnualReport> reports,
        int from = -1,
        int to = 2
    )
    {
        var revenue = reports
            .Where(report => report.Revenue > 0)
            .ToDictionary(report => (report.CooperativeId, report.Year), report => Math.Log(report.Revenue!.Value));
        var supported = models.Select(model => model.CooperativeId).ToHashSet();
        var never = cooperatives
            .Where(cooperative => cooperative.LegalForm == LegalForms.Cooperative && !supported.Contains(cooperative.Id))
            .Select(cooperative => cooperative.Id)
            .ToList();
        IEnumerable<double> Changes(IEnumerable<int> ids, int start) =>
            ids.Where(id => revenue.ContainsKey((id, start + from)) && revenue.ContainsKey((id, start + to)))
                .Select(id => revenue[(id, start + to)] - revenue[(id, start + from)]);
        var differences = models
            .Where(model => model.StartYear + to <= 2025)
            .GroupBy(model => model.StartYear, model => model.CooperativeId)
            .SelectMany(cohort =>
            {
                var others = Changes(never, cohort.Key).Average();
                return Changes(cohort, cohort.Key).Select(change => change - others);
            });
        return Math.Exp(differences.Average()) - 1;
    }
}
