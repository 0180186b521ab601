using CollectiveEconomy.Ingestion.Publishing;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Facts;
using CollectiveEconomy.Statistics.ValueChains;
using static CollectiveEconomy.Ingestion.Tests.Publishing.SmallRegister;
using static CollectiveEconomy.Ingestion.Tests.Publishing.SupportRows;

namespace CollectiveEconomy.Ingestion.Tests.Publishing;

public sealed class ModelFactsTests
{
    [Fact]
    public async Task A_model_is_told_with_its_place_field_products_areas_and_unit()
    {
        var fact = Assert.Single(
            await FactsAsync<ModelFact>(
                new ModelFacts(),
                Cooperative(100),
                Model(50, 100, 2022) with
                {
                    SupportUnitCode = "ALLIANCE_08",
                },
                new ModelProduct(50, "KP02", 0.3m),
                new ModelProduct(50, "KP01", 0.7m),
                new ModelContentArea(50, "SCI_TECH"),
                new ModelContentArea(50, "BRAND")
            )
        );
        Assert.Equal((100, 50, "P2021_2025", 2022), (fact.CooperativeId, fact.ModelId, fact.Programme, fact.StartYear));
        Assert.Equal(("AGRI", "ALLIANCE_08", "RUNNING"), (fact.Field, fact.Unit, fact.Status));
        Assert.Equal(("08", "NMM25", "02", "NMM"), (fact.Province2025, fact.Region2025, fact.ProvinceBefore2025, fact.RegionBefore2025));
        Assert.Equal(["KP01", "KP02"], fact.Products);
        Assert.Equal(["BRAND", "SCI_TECH"], fact.ContentAreas);
    }

    [Theory]
    [InlineData("2021-01-01", "2022-12-31", null, 24, "13_24")]
    [InlineData("2021-03-15", "2022-03-15", null, 12, "LE12")]
    [InlineData("2021-03-15", "2022-03-13", null, 11, "LE12")]
    [InlineData("2021-03-15", "2024-03-20", "2024-04-16", 37, "GT36")]
    [InlineData("2021-03-15", "2024-03-20", "2023-06-30", 27, "25_36")]
    [InlineData("2021-01-31", "2021-02-27", null, 1, "LE12")]
    [InlineData("2021-03-15", null, null, null, null)]
    [InlineData(null, "2022-03-15", null, null, null)]
    public async Task Months_are_whole_and_end_with_the_support_or_with_its_plan(
        string? starts,
        string? plannedEnd,
        string? ended,
        int? months,
        string? band
    )
    {
        var model = Model(50, 100, 2021) with { Starts = DayOf(starts), PlannedEnd = DayOf(plannedEnd), Ended = DayOf(ended) };
        var fact = Assert.Single(await FactsAsync<ModelFact>(new ModelFacts(), Cooperative(100), model));
        Assert.Equal((months, band), (fact.Months, fact.DurationBand));
    }

    [Theory]
    [InlineData("2023-12-31+ 2024-12-30-", 730, true, false)]
    [InlineData("2023-12-31+ 2024-12-30+", 730, false, true)]
    [InlineData("2023-12-31- 2024-12-30-", 365, true, false)]
    [InlineData("2023-12-31- 2024-12-30+", 365, true, true)]
    [InlineData("2022-12-31- 2023-01-01+", 1, false, true)]
    [InlineData("2022-06-30-", null, null, null)]
    [InlineData("", null, null, null)]
    public async Task A_chain_is_followed_from_the_end_of_support_to_the_first_look_that_found_it_dead(
        string looks,
        int? days,
        bool? isDead,
        bool? isAlive
    )
    {
        var fact = Assert.Single(await LookedAtAsync("2022-12-31", ModelStatus.Closed, looks));
        Assert.Equal((days, isDead, isAlive), (fact.SurvivalDays, fact.IsDead, fact.IsAlive));
        Assert.Equal((70, days is null ? null : 70), (fact.Disbursed, fact.DisbursedOfVerified));
    }

    [Fact]
    public async Task A_chain_is_not_at_risk_while_support_runs_nor_when_it_was_given_up()
    {
        Assert.Null(Assert.Single(await LookedAtAsync(null, ModelStatus.Running, "2023-12-31-")).SurvivalDays);
        Assert.Null(Assert.Single(await LookedAtAsync("2022-12-31", ModelStatus.Cancelled, "2023-12-31-")).IsDead);
    }

    [Fact]
    public async Task Money_that_is_not_known_is_left_out_and_without_any_there_is_no_sum()
    {
        var facts = await FactsAsync<ModelFact>(
            new ModelFacts(),
            Cooperative(100),
            Model(50, 100, 2022),
            Model(51, 100, 2022),
            Model(52, 100, 2022),
            State(50, 2022, 100, 90, 80),
            State(50, 2023, 50, 40, null),
            State(50, 2023, 5, 4, 3, "OTHER"),
            State(51, 2022, 10, null, null),
            Counterpart(52, 2022, 10, 10)
        );
        Assert.Equal([83, null, null], facts.Select(fact => fact.Disbursed));
    }

    [Fact]
    public async Task Models_of_another_origin_are_left_out() =>
        Assert.Equal(
            [50],
            (
                await FactsAsync<ModelFact>(
                    new ModelFacts(),
                    Cooperative(100),
                    Cooperative(101, Origin.Collected),
                    Model(50, 100, 2022),
                    Model(51, 101, 2022, Origin.Collected)
                )
            ).Select(fact => fact.ModelId)
        );

    private static Task<List<ModelFact>> LookedAtAsync(string? ended, ModelStatus status, string looks) =>
        FactsAsync<ModelFact>(
            new ModelFacts(),
            [
                Cooperative(100),
                Model(50, 100, 2022) with
                {
                    Ended = DayOf(ended),
                    Status = status,
                },
                State(50, 2022, 100, 90, 70),
                .. looks.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(look => Look(50, look[..10], look[10] == '+')),
            ]
        );

    private static DateOnly? DayOf(string? text) => text is null ? null : Day(text);
}
