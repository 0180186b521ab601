using CollectiveEconomy.Statistics.Outcomes;

namespace CollectiveEconomy.Demonstration.Tests;

[Collection(SharedDemoRegister.Name)]
public sealed class SyntheticOutcomesTests(DemoRegister register)
{
    private readonly Dictionary<int, int> _startYears = register.Models.ToDictionary(model => model.Id, model => model.StartYear);

    [Fact]
    public void Every_model_has_indicators_and_each_of_them_one_baseline_of_the_year_before_and_one_target()
    {
        var indicators = register.Reference.OutcomeIndicators.Select(indicator => indicator.Code).ToHashSet();
        var series = register.Support.Observations.GroupBy(observation => (observation.ModelId, observation.IndicatorCode)).ToList();
        Assert.Equal(_startYears.Keys.Order(), series.Select(one => one.Key.ModelId).Distinct().Order());
        Assert.Equal(indicators.Order(), series.Select(one => one.Key.IndicatorCode).Distinct().Order());
        Assert.All(
            series,
            one =>
            {
                var start = _startYears[one.Key.ModelId];
                Assert.Equal(start - 1, Assert.Single(one, observation => observation.Kind == OutcomeKind.Baseline).Year);
                Assert.True(Assert.Single(one, observation => observation.Kind == OutcomeKind.Target).Year >= start);
                var actual = one.Where(observation => observation.Kind == OutcomeKind.Actual)
                    .Select(observation => observation.Year)
                    .ToList();
                Assert.Equal(actual.Distinct().Order(), actual);
                Assert.All(actual, year => Assert.InRange(year, start, 2025));
            }
        );
    }

    [Fact]
    public void Revenue_and_members_are_those_of_the_annual_report()
    {
        var cooperatives = register.Models.ToDictionary(model => model.Id, model => model.CooperativeId);
        var reports = register.Reports.ToDictionary(report => (report.CooperativeId, report.Year));
        Assert.All(
            register.Support.Observations.Where(observation => observation.Kind != OutcomeKind.Target),
            observation =>
            {
                if (observation.IndicatorCode == "REVENUE")
                    Assert.Equal(
                        (decimal?)reports[(cooperatives[observation.ModelId], observation.Year)].Revenue,
                        (decimal?)observation.Value
                    );
                if (observation.IndicatorCode == "MEMBERS")
                    Assert.Equal(
                        (decimal?)reports[(cooperatives[observation.ModelId], observation.Year)].Members,
                        (decimal?)observation.Value
                    );
            }
        );
    }

    [Theory]
    [InlineData("CONTRACTED_SHARE", 14, 32)]
    [InlineData("DIGITAL_RECORDS", 14, 32)]
    [InlineData("PRICE_PREMIUM", 3, 8)]
    [InlineData("CERTIFIED_AREA", 5, 14)]
    public void Support_raises_what_is_measured_of_the_model(string indicator, double least, double max)
    {
        Assert.InRange(Change(register.Support.Observations, indicator), least, max);
        var without = new SyntheticRegister(register.Reference, register.Plan with { EffectOfSupport = 0 });
        Assert.InRange(Change(without.Support.Observations, indicator), -1, 1);
    }

    [Fact]
    public void Values_stay_within_what_their_unit_allows() =>
        Assert.All(
            register.Support.Observations.Where(observation => observation.IndicatorCode is "CONTRACTED_SHARE" or "DIGITAL_RECORDS"),
            observation => Assert.InRange(observation.Value, 0, 100)
        );

    [Fact]
    public void Difficulties_are_of_a_known_type_during_support_and_fewer_since_2021()
    {
        var types = register.Reference.Codes.Where(code => code.CodelistId == "DIFFICULTY_TYPE").Select(code => code.Value).ToHashSet();
        var models = register.Models.ToDictionary(model => model.Id);
        Assert.All(
            register.Support.Difficulties,
            report =>
            {
                Assert.Contains(report.Type, types);
                Assert.InRange(report.Severity, 1, 5);
                Assert.NotNull(report.SupportUnitCode);
                if (report.ModelId is { } id)
                    Assert.InRange(report.Date, models[id].Starts!.Value, models[id].Ended ?? new DateOnly(2025, 12, 31));
            }
        );
        var cases = register.Support.Difficulties.Where(report => report.ModelId is not null).ToLookup(report => report.ModelId!.Value);
        double Cases(bool isFirst) =>
            models.Values.Where(model => model.StartYear <= 2020 == isFirst).Average(model => (double)cases[model.Id].Count());
        Assert.True(Cases(isFirst: true) > Cases(isFirst: false) + 0.2);
    }

    /// <summary>Mean change from the baseline to the second year after the start.</summary>
    private double Change(IReadOnlyList<OutcomeObservation> observations, string indicator)
    {
        var known = observations
            .Where(observation => observation.IndicatorCode == indicator && observation.Kind != OutcomeKind.Target)
            .ToDictionary(observation => (observation.ModelId, observation.Year - _startYears[observation.ModelId]), one => one.Value);
        return known.Keys.Where(key => key.Item2 == 2).Average(key => (double)(known[key] - known[(key.ModelId, -1)]));
    }
}
