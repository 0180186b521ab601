using CollectiveEconomy.Ingestion.Publishing;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Facts;
using CollectiveEconomy.Statistics.ValueChains;
using static CollectiveEconomy.Ingestion.Tests.Publishing.SmallRegister;
using static CollectiveEconomy.Ingestion.Tests.Publishing.SupportRows;

namespace CollectiveEconomy.Ingestion.Tests.Publishing;

public sealed class FundingFactsTests
{
    [Fact]
    public async Task Amounts_are_split_by_the_weights_of_products_and_the_parts_sum_to_the_whole()
    {
        var facts = await FactsAsync<FundingFact>(
            new FundingFacts(),
            Cooperative(100),
            Model(50, 100, 2022),
            new ModelProduct(50, "KP03", 0.2m),
            new ModelProduct(50, "KP01", 0.5m),
            new ModelProduct(50, "KP02", 0.3m),
            State(50, 2022, planned: 1_000, approved: 101, disbursed: null)
        );
        Assert.Equal(
            [("KP01", 500, 51, null), ("KP02", 300, 30, null), ("KP03", 200, 20, null)],
            facts.Select(fact => (fact.Product!, fact.Planned, fact.Approved, fact.Disbursed))
        );
        Assert.All(facts, fact => Assert.Equal(("NTM", 2022, "AGRI", "08"), (fact.Source, fact.Year, fact.Field, fact.Province2025)));
    }

    [Fact]
    public async Task Without_a_product_the_amounts_stand_whole()
    {
        var facts = await FactsAsync<FundingFact>(
            new FundingFacts(),
            Cooperative(100),
            Model(50, 100, 2022),
            Counterpart(50, 2023, 40, 30),
            State(50, 2022, 9, 8, 7)
        );
        Assert.Equal(
            [
                new Amounts
                {
                    Source = "NTM",
                    Planned = 9,
                    Approved = 8,
                    Disbursed = 7,
                },
                new Amounts
                {
                    Source = "COUNTERPART",
                    Pledged = 40,
                    Paid = 30,
                },
            ],
            facts.Select(fact => new Amounts
            {
                Source = fact.Source,
                Product = fact.Product,
                Planned = fact.Planned,
                Approved = fact.Approved,
                Disbursed = fact.Disbursed,
                Pledged = fact.Pledged,
                Paid = fact.Paid,
            })
        );
    }

    [Theory]
    [InlineData("40/40", false)]
    [InlineData("40/39", true)]
    [InlineData("40/30 20/30", false)]
    [InlineData("40/30 20/29", true)]
    [InlineData("40/40 20/-", false)]
    [InlineData("40/-", false)]
    [InlineData("40/0", true)]
    [InlineData("", false)]
    public async Task Payment_is_below_the_pledge_by_all_years_of_which_it_is_known(string years, bool isBelow)
    {
        var lines = years
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split('/'))
            .Select((line, i) => Counterpart(50, 2022 + i, Number(line[0]), Number(line[1])));
        var facts = await FactsAsync<FundingFact>(
            new FundingFacts(),
            [Cooperative(100), Model(50, 100, 2022), State(50, 2022, 1, 1, 1), .. lines]
        );
        Assert.All(facts, fact => Assert.Equal(isBelow, fact.IsBelowPledge));
    }

    [Fact]
    public async Task Loans_for_a_model_are_split_too_have_no_source_and_say_whether_their_conditions_are_known()
    {
        var facts = await FactsAsync<FundingFact>(
            new FundingFacts(),
            Cooperative(100),
            Model(50, 100, 2022),
            Model(51, 100, 2022),
            new ModelProduct(50, "KP01", 0.75m),
            new ModelProduct(50, "KP02", 0.25m),
            Loan(100, 51, 70, "2024-01-31", conditionsMet: null),
            Loan(100, 50, 1_001, "2023-05-01", conditionsMet: true),
            Loan(100, null, 999, "2023-05-01", conditionsMet: true)
        );
        Assert.Equal(
            [(50, "KP01", 2023, 751), (50, "KP02", 2023, 250), (51, null, 2024, 70)],
            facts.Select(fact => (fact.ModelId, fact.Product, fact.Year, fact.Loans!.Value))
        );
        Assert.Equal([(true, true), (true, true), (null, false)], facts.Select(fact => (fact.MeetsConditions, fact.TellsConditions)));
        Assert.Equal(
            (1, 2),
            (facts.Take(2).Select(fact => fact.LoanId).Distinct().Count(), facts.Select(fact => fact.LoanId).Distinct().Count())
        );
        Assert.All(facts, fact => Assert.Equal((null, null, null), (fact.Source, fact.Disbursed, fact.Paid)));
    }

    [Fact]
    public async Task Money_of_models_of_another_origin_is_left_out() =>
        Assert.Empty(
            await FactsAsync<FundingFact>(
                new FundingFacts(),
                Cooperative(101, Origin.Collected),
                Model(51, 101, 2022, Origin.Collected),
                State(51, 2022, 1, 1, 1),
                Loan(101, 51, 5, "2022-02-02", null)
            )
        );

    private static long? Number(string text) => text == "-" ? null : long.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private sealed record Amounts
    {
        public string? Source { get; init; }
        public string? Product { get; init; }
        public long? Planned { get; init; }
        public long? Approved { get; init; }
        public long? Disbursed { get; init; }
        public long? Pledged { get; init; }
        public long? Paid { get; init; }
    }
}
