using System.Text.Json;

namespace CollectiveEconomy.Api.Tests.Questions;

/// <summary>What became of chains. Days from the end of support: the first was seen alive for 1,126, the second dead on day 731, the third on day 181, the fourth alive on day 365.</summary>
[Collection(nameof(FixedPlatform))]
public sealed class ChainQuestionsTests(FixedPlatform platform)
{
    [Theory]
    // Of three, one is dead by day 181 and one of the two left by day 731. Of the later programme one chain was looked at, a year after, and none later.
    [InlineData("byProgramme", "programme.code", "P2018_2020 3 66.7 66.7 33.3 (3)", "P2021_2025 6 100 - - (1)")]
    // The first chain counts for both of its products, the second for pepper alone.
    [InlineData(
        "byProduct",
        "product.code",
        "KP01 4 100 100 100 (2)",
        "KP02 3 50 50 50 (2)",
        "KP03 2 - - - (0)",
        "KP05 1 100 100 0 (1)",
        "- 1 - - - (0)"
    )]
    [InlineData("byDuration", "durationClass.code", "LE12 3 66.7 66.7 33.3 (3)", "13_24 3 100 - - (1)", "25_36 3 - - - (0)")]
    public async Task Chains_alive_after_support_among_those_that_were_looked_at(string answer, string key, params string[] lines)
    {
        var cells = (await platform.AskAsync("chain-survival")).Cells(answer);
        Assert.Equal(
            lines,
            cells.Select(cell =>
                $"{cell.Text(key)} {cell.Text("models")} {Share(cell, 12)} {Share(cell, 24)} {Share(cell, 36)} ({cell.Text("alive12Months.observations")})"
            )
        );
    }

    [Fact]
    public async Task Cost_of_each_surviving_chain_by_how_long_support_lasted()
    {
        var cells = (await platform.AskAsync("cost-per-surviving-chain")).Cells("models");
        Assert.Equal(
            [
                // 500 + 300 + 300 million for one chain that was last seen alive; support of 12 months each.
                "LE12 3 12 1100000000 U",
                // 600 + 200 million; the models given up and not begun were not looked at. Of 24, 15 and 24 months.
                "13_24 3 21 800000000 U",
                "25_36 3 36 - O",
                // 1,900 million for two.
                "- 9 23 950000000 U",
            ],
            cells.Select(cell =>
                $"{cell.Text("durationClass.code")} {cell.Text("models")} {cell.Text("monthsDistribution.mean")} {cell.Text("costPerSurvivingChain.value")} {cell.Text("costPerSurvivingChain.status")}"
            )
        );
    }

    [Fact]
    public async Task The_first_products_of_each_region_by_models_and_by_money()
    {
        var data = await platform.AskAsync("top-key-products", new { n = 4 });
        Assert.Equal(
            [
                // Rice: the first, fourth and ninth model; coffee: the first too; pepper: the second. What was given up states no product.
                "NMM25 KP01 3",
                "NMM25 KP02 1",
                "NMM25 KP05 1",
                "SEA25 KP02 2",
                "SEA25 KP03 2",
                "SEA25 KP01 1",
            ],
            OfRegions(data, "byModels", "models")
        );
        Assert.Equal(
            [
                // 0.6 of 500, 800 and 800; then 300 for pepper, before 0.4 of 500 for coffee.
                "NMM25 KP01 1900000000",
                "NMM25 KP05 300000000",
                "NMM25 KP02 200000000",
                // Half of 900 each.
                "SEA25 KP01 450000000",
                "SEA25 KP03 450000000",
                "SEA25 KP02 300000000",
            ],
            OfRegions(data, "byFunding", "disbursed")
        );
    }

    // Regions follow each other in the order of their codes; the products of one keep the order in which they came.
    private static IEnumerable<string> OfRegions(JsonElement data, string answer, string measure) =>
        data.Cells(answer)
            .OrderBy(cell => cell.Text("region.code"), StringComparer.Ordinal)
            .Select(cell => $"{cell.Text("region.code")} {cell.Text("product.code")} {cell.Text(measure)}");

    private static string Share(JsonElement cell, int months) =>
        cell.Number($"alive{months}Months.value") is { } share ? FormattableString.Invariant($"{share:0.##}") : "-";
}
