using CollectiveEconomy.Ingestion.Publishing;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Facts;
using CollectiveEconomy.Statistics.Official;
using CollectiveEconomy.Statistics.Outcomes;
using static CollectiveEconomy.Ingestion.Tests.Publishing.SmallRegister;
using static CollectiveEconomy.Ingestion.Tests.Publishing.SupportRows;

namespace CollectiveEconomy.Ingestion.Tests.Publishing;

public sealed class OutcomeFactsTests
{
    [Fact]
    public async Task Each_actual_value_meets_the_latest_baseline_and_target_of_its_model_and_indicator()
    {
        var facts = await FactsAsync<OutcomeFact>(
            new OutcomeFacts(),
            Cooperative(100),
            Model(50, 100, 2022),
            Model(51, 100, 2023),
            Observation(50, "CONTRACTED_SHARE", 2021, OutcomeKind.Baseline, 20),
            Observation(50, "CONTRACTED_SHARE", 2023, OutcomeKind.Target, 90),
            Observation(50, "CONTRACTED_SHARE", 2024, OutcomeKind.Target, 50),
            Observation(50, "CONTRACTED_SHARE", 2022, OutcomeKind.Actual, 30.25m),
            Observation(50, "CONTRACTED_SHARE", 2024, OutcomeKind.Actual, 50),
            Observation(50, "REVENUE", 2023, OutcomeKind.Actual, 5_000_000_000),
            Observation(51, "CONTRACTED_SHARE", 2023, OutcomeKind.Actual, 40),
            Observation(51, "REVENUE", 2022, OutcomeKind.Baseline, 7)
        );
        Assert.Equal(
            [
                new Outcome
                {
                    Model = 50,
                    Indicator = "CONTRACTED_SHARE",
                    Year = 2022,
                    YearsSinceStart = 0,
                    Baseline = 2_000,
                    Target = 5_000,
                    Actual = 3_025,
                    Change = 1_025,
                    Attainment = 3_417,
                    MeetsTarget = false,
                },
                new Outcome
                {
                    Model = 50,
                    Indicator = "CONTRACTED_SHARE",
                    Year = 2024,
                    YearsSinceStart = 2,
                    Baseline = 2_000,
                    Target = 5_000,
                    Actual = 5_000,
                    Change = 3_000,
                    Attainment = 10_000,
                    MeetsTarget = true,
                },
                new Outcome
                {
                    Model = 50,
                    Indicator = "REVENUE",
                    Year = 2023,
                    YearsSinceStart = 1,
                    Actual = 500_000_000_000,
                },
                new Outcome
                {
                    Model = 51,
                    Indicator = "CONTRACTED_SHARE",
                    Year = 2023,
                    YearsSinceStart = 0,
                    Actual = 4_000,
                },
            ],
            facts.Select(fact => new Outcome
            {
                Model = fact.ModelId,
                Indicator = fact.Indicator,
                Year = fact.Year,
                YearsSinceStart = fact.YearsSinceStart,
                Baseline = fact.Baseline,
                Target = fact.Target,
                Actual = fact.Actual,
                Change = fact.Change,
                Attainment = fact.Attainment,
                MeetsTarget = fact.MeetsTarget,
            })
        );
    }

    [Theory]
    [InlineData(IndicatorDirection.Up, 20, 50, 49, 9_667, false)]
    [InlineData(IndicatorDirection.Up, 20, 50, 51, 10_333, true)]
    [InlineData(IndicatorDirection.Up, 50, 50, 49, null, false)]
    [InlineData(IndicatorDirection.Up, 50, 50, 50, null, true)]
    [InlineData(IndicatorDirection.Up, null, 50, 60, null, true)]
    [InlineData(IndicatorDirection.Up, 20, null, 60, null, null)]
    [InlineData(IndicatorDirection.Up, -20, -10, -12, 8_000, false)]
    [InlineData(IndicatorDirection.Down, 50, 20, 19, 10_333, true)]
    [InlineData(IndicatorDirection.Down, 50, 20, 21, 9_667, false)]
    [InlineData(IndicatorDirection.Down, 50, 50, 51, null, false)]
    [InlineData(IndicatorDirection.Down, 50, 50, 40, null, true)]
    [InlineData(IndicatorDirection.None, 50, 20, 19, 10_333, true)]
    [InlineData(IndicatorDirection.None, 20, 50, 19, -333, false)]
    [InlineData(IndicatorDirection.None, 50, 50, 51, null, false)]
    [InlineData(IndicatorDirection.None, null, 50, 50, null, true)]
    public async Task A_target_is_met_in_the_direction_that_is_good(
        IndicatorDirection direction,
        int? baseline,
        int? target,
        int actual,
        int? attainment,
        bool? isMet
    )
    {
        var rows = new List<object> { Cooperative(100), Model(50, 100, 2022), Indicator(direction) };
        rows.Add(Observation(50, "ITS_OWN", 2023, OutcomeKind.Actual, actual));
        if (baseline is { } from)
            rows.Add(Observation(50, "ITS_OWN", 2021, OutcomeKind.Baseline, from));
        if (target is { } to)
            rows.Add(Observation(50, "ITS_OWN", 2024, OutcomeKind.Target, to));
        var fact = Assert.Single(await FactsAsync<OutcomeFact>(new OutcomeFacts(), [.. rows]));
        Assert.Equal((attainment, isMet), (fact.Attainment, fact.MeetsTarget));
    }

    [Fact]
    public async Task Outcomes_of_models_of_another_origin_are_left_out() =>
        Assert.Empty(
            await FactsAsync<OutcomeFact>(
                new OutcomeFacts(),
                Cooperative(101, Origin.Collected),
                Model(51, 101, 2022, Origin.Collected),
                Observation(51, "REVENUE", 2022, OutcomeKind.Actual, 7)
            )
        );

    private static OutcomeIndicator Indicator(IndicatorDirection direction) =>
        new()
        {
            Code = "ITS_OWN",
            NameVi = "Chỉ tiêu",
            NameEn = null,
            Unit = "COUNT",
            Kind = IndicatorKind.Flow,
            Direction = direction,
            DefinitionVi = "Chỉ tiêu",
            DefinitionEn = "Indicator",
            DefinitionVersion = 1,
            IsVerified = false,
        };

    private sealed record Outcome
    {
        public required int Model { get; init; }
        public required string Indicator { get; init; }
        public required int Year { get; init; }
        public required int YearsSinceStart { get; init; }
        public long? Baseline { get; init; }
        public long? Target { get; init; }
        public required long? Actual { get; init; }
        public long? Change { get; init; }
        public long? Attainment { get; init; }
        public bool? MeetsTarget { get; init; }
    }
}
