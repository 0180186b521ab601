using CollectiveEconomy.Ingestion.Demonstration;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Models;

namespace CollectiveEconomy.Ingestion.Tests.Demonstration;

[Collection(SharedNationalRegister.Name)]
public sealed class EffectOfSupportTests(NationalRegister register)
{
    [Fact]
    public void A_naive_difference_in_differences_recovers_the_effect_of_the_plan() =>
        Assert.Equal(new DemonstrationPlan(DemonstrationSize.National).EffectOfSupport, Effect(register.Reports), tolerance: 0.04);

    [Fact]
    public void It_finds_none_when_the_plan_says_there_is_none() =>
        Assert.Equal(0, Effect(register.ReportsWithoutEffect), tolerance: 0.035);

    [Fact]
    public void It_finds_none_in_the_years_before_support() => Assert.Equal(0, Effect(register.Reports, from: -2, to: -1), tolerance: 0.03);

    [Fact]
    public void The_two_plans_differ_by_the_effect_exactly()
    {
        var without = register.ReportsWithoutEffect.ToDictionary(report => (report.CooperativeId, report.Year), report => report.Revenue);
        var starts = register.Models.ToDictionary(model => model.CooperativeId, model => model.StartYear);
        var ratios = register
            .Reports.Where(report => starts.TryGetValue(report.CooperativeId, out var start) && report.Year >= start + 2)
            .Where(report => report.Revenue is not null)
            .Select(report => (double)report.Revenue!.Value / without[(report.CooperativeId, report.Year)]!.Value);
        // The levels are calibrated with and without the effect, which shifts them by a hair.
        Assert.InRange(ratios.Average(), 1.11, 1.13);
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
    private double Effect(IReadOnlyList<AnnualReport> reports, int from = -1, int to = 2)
    {
        var revenue = reports
            .Where(report => report.Revenue > 0)
            .ToDictionary(report => (report.CooperativeId, report.Year), report => Math.Log(report.Revenue!.Value));
        var supported = register.Models.Select(model => model.CooperativeId).ToHashSet();
        var never = register
            .Cooperatives.Where(cooperative => cooperative.LegalForm == LegalForms.Cooperative && !supported.Contains(cooperative.Id))
            .Select(cooperative => cooperative.Id)
            .ToList();
        double[] Changes(IEnumerable<int> ids, int start) =>
            [
                .. ids.Where(id => revenue.ContainsKey((id, start + from)) && revenue.ContainsKey((id, start + to)))
                    .Select(id => revenue[(id, start + to)] - revenue[(id, start + from)]),
            ];
        var differences = register
            .Models.Where(model => model.StartYear + to <= 2025)
            .GroupBy(model => model.StartYear, (start, models) => (Changes(Ids(models), start), Changes(never, start).Average()))
            .SelectMany(cohort => cohort.Item1.Select(change => change - cohort.Item2))
            .ToList();
        return Math.Exp(differences.Average()) - 1;
    }

    private static IEnumerable<int> Ids(IEnumerable<ValueChainModel> models) => models.Select(model => model.CooperativeId);
}
