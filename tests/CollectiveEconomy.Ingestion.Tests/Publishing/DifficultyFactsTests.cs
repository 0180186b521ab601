using CollectiveEconomy.Ingestion.Publishing;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Facts;
using CollectiveEconomy.Statistics.ValueChains;
using static CollectiveEconomy.Ingestion.Tests.Publishing.SmallRegister;
using static CollectiveEconomy.Ingestion.Tests.Publishing.SupportRows;

namespace CollectiveEconomy.Ingestion.Tests.Publishing;

public sealed class DifficultyFactsTests
{
    private const int Types = 7;

    [Fact]
    public async Task A_model_in_support_has_a_fact_for_each_year_and_type_also_where_it_met_none()
    {
        var facts = await FactsAsync<DifficultyFact>(
            new DifficultyFacts(),
            Cooperative(100),
            Supported,
            Difficulty(50, "ALLIANCE_08", "SLOW_APPRAISAL", "2023-05-01", 4),
            Difficulty(50, null, "SLOW_APPRAISAL", "2023-12-31", 3)
        );
        Assert.Equal(2 * Types, facts.Count);
        Assert.Equal([2023, 2024], facts.Select(fact => fact.Year).Distinct());
        Assert.All(
            facts,
            fact => Assert.Equal(fact is { Year: 2023, Type: "SLOW_APPRAISAL" } ? (2, 7) : (0, null), (fact.Cases, fact.Severity))
        );
        Assert.All(
            facts,
            fact =>
                Assert.Equal((50, "P2021_2025", "ALLIANCE_08", "02"), (fact.ModelId, fact.Programme, fact.Unit, fact.ProvinceBefore2025))
        );
    }

    [Theory]
    [InlineData("2024-02-01", "2026-12-31", ModelStatus.Accepted, "2023 2024")]
    [InlineData(null, "2023-12-31", ModelStatus.Running, "2023")]
    [InlineData(null, null, ModelStatus.Running, "2023 2024")]
    [InlineData(null, null, ModelStatus.Closed, "2023")]
    [InlineData(null, "2026-12-31", ModelStatus.Running, "2023 2024")]
    [InlineData("2023-02-01", "2026-12-31", ModelStatus.Cancelled, "2023")]
    [InlineData(null, "2026-12-31", ModelStatus.Approved, "")]
    public async Task Support_lasts_to_its_end_or_to_its_plan_within_the_release(
        string? ended,
        string? plannedEnd,
        ModelStatus status,
        string years
    )
    {
        var model = Supported with
        {
            Ended = ended is null ? null : Day(ended),
            PlannedEnd = plannedEnd is null ? null : Day(plannedEnd),
            Status = status,
        };
        var facts = await FactsAsync<DifficultyFact>(new DifficultyFacts(), Cooperative(100), model);
        Assert.Equal(years, string.Join(' ', facts.Select(fact => fact.Year).Distinct()));
    }

    [Fact]
    public async Task Years_before_the_release_have_no_facts_without_a_report()
    {
        var facts = await FactsAsync<DifficultyFact>(
            new DifficultyFacts(),
            Cooperative(100),
            Supported with
            {
                StartYear = 2020,
                PlannedEnd = Day("2022-06-30"),
            },
            Difficulty(50, null, "COOP_RESOURCES", "2021-05-01", 1)
        );
        Assert.Equal([(2021, 1), (2022, Types)], facts.GroupBy(fact => fact.Year, (year, all) => (year, all.Count())));
    }

    [Fact]
    public async Task A_report_of_another_unit_has_a_fact_of_its_own()
    {
        var facts = await FactsAsync<DifficultyFact>(
            new DifficultyFacts(),
            Cooperative(100),
            Supported with
            {
                PlannedEnd = Day("2023-12-31"),
            },
            Difficulty(50, "VCA_STE", "COOP_RESOURCES", "2023-05-01", 5)
        );
        Assert.Equal(
            [("ALLIANCE_08", 0, null), ("VCA_STE", 1, 5)],
            facts.Where(fact => fact.Type == "COOP_RESOURCES").Select(fact => (fact.Unit!, fact.Cases, fact.Severity))
        );
        Assert.Equal(Types + 1, facts.Count);
    }

    [Fact]
    public async Task Reports_of_units_have_no_model_and_are_where_the_unit_is()
    {
        var facts = await FactsAsync<DifficultyFact>(
            new DifficultyFacts(),
            Cooperative(100),
            Difficulty(null, "VCA_STE", "PROVIDER_CAPACITY", "2023-05-01", 2),
            Difficulty(null, "ALLIANCE_08", "PROVIDER_CAPACITY", "2023-05-01", 2),
            Difficulty(null, "ALLIANCE_08", "PROVIDER_CAPACITY", "2023-05-02", 5)
        );
        Assert.Equal(
            [("ALLIANCE_08", 2, 7, "08", "NMM25"), ("VCA_STE", 1, 2, null, null)],
            facts.Select(fact => (fact.Unit!, fact.Cases, fact.Severity!.Value, fact.Province2025, fact.Region2025))
        );
        Assert.All(facts, fact => Assert.Equal((null, null, null), (fact.ModelId, fact.Programme, fact.ProvinceBefore2025)));
    }

    [Fact]
    public async Task Reports_of_units_are_left_out_where_nobody_can_tell_whose_they_are() =>
        Assert.Empty(
            await FactsAsync<DifficultyFact>(
                new DifficultyFacts(),
                Cooperative(100),
                Cooperative(101, Origin.Collected),
                Model(51, 101, 2023, Origin.Collected),
                Difficulty(51, null, "PROVIDER_CAPACITY", "2023-05-01", 2),
                Difficulty(null, "VCA_STE", "PROVIDER_CAPACITY", "2023-05-01", 2)
            )
        );

    private static ValueChainModel Supported { get; } =
        Model(50, 100, 2023) with
        {
            SupportUnitCode = "ALLIANCE_08",
            PlannedEnd = new DateOnly(2024, 3, 1),
        };
}
