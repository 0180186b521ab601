using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Engine.Tests.Sample;
using GraphQL.Types;

namespace CollectiveEconomy.Engine.Tests.Operations;

public sealed class CostRuleTests(SampleHost host) : IClassFixture<SampleHost>
{
    [Theory]
    [InlineData("{hello}", 0)]
    [InlineData("{hello @include(if: false) knots(first: 3) @skip(if: true) {number}}", 0)]
    [InlineData("{knots {number}}", 2)]
    [InlineData("{knots(first: 3) {number}}", 3)]
    [InlineData("{knots(first: 3) {number self {number}}}", 3 + 3)]
    [InlineData("{knots(first: 3) {near {number}}}", 3 + (3 * 50))]
    [InlineData("{knots(first: 3) {near(first: null) {number}}}", 3 + (3 * 50))]
    [InlineData("{knots(first: 3) {near(first: -7) {number}}}", 3 + (3 * 50))]
    [InlineData("{knots(first: 3) {near(first: 4) {tags {number}}}}", 3 + (3 * 4) + (3 * 4 * 10))]
    [InlineData("{page(first: 4) {nodes {number self {number}}}}", 1 + 4 + 4)]
    [InlineData("{page {nodes {number}}}", 1 + 50)]
    [InlineData("{dear {number}}", 2 * 7)]
    [InlineData("{dear(first: 3) {self {number}}}", (2 * 3) + 3)]
    [InlineData("{knots(first: 3) {...F ...F}} fragment F on Knot {self {number}}", 3 + 3 + 3)]
    [InlineData("{__type(name: \"Knot\") {fields {name}} __typename}", 1 + 1)]
    public async Task The_cost_is_the_most_objects_of_the_answer(string document, int requested)
    {
        var answer = await host.Query(document);

        var cost = answer.Json.GetProperty("extensions").GetProperty("cost");
        Assert.Equal((requested, 50_000), (cost.GetProperty("requested").GetInt32(), cost.GetProperty("limit").GetInt32()));
    }

    [Theory]
    [InlineData(50_001)]
    [InlineData(int.MaxValue)]
    public async Task A_cheap_query_cannot_smuggle_a_dear_variable_past_the_cache(int first)
    {
        const string Document = "query ($n: Int!) { knots(first: $n) { number } }";
        var cheap = await host.Query(Document, new { n = 1 });
        var dear = await host.Query(Document, new { n = first });
        var again = await host.Query(Document, new { n = 2 });

        Assert.Equal((200, 200), (cheap.Status, again.Status));
        Assert.Equal((400, "COST_LIMIT"), (dear.Status, dear.Code));
        Assert.Contains($"costs {first}, but the limit is 50000", dear.Message, StringComparison.Ordinal);
        Assert.Equal(first, dear.Error.GetProperty("extensions").GetProperty("requested").GetInt64());
        Assert.False(dear.Json.TryGetProperty("data", out _));
    }

    [Fact]
    public async Task A_document_costs_what_its_variables_ask_for_each_time_it_is_sent()
    {
        const string Document = "query ($n: Int = 5) { knots(first: 3) { near(first: $n) { number } } }";
        object[] given = [new { }, new { n = 4 }, new { n = (int?)null }, new { n = 4 }, new { }, new { n = 6 }];
        var costs = new List<int>();
        foreach (var variables in given)
            costs.Add(
                (await host.Query(Document, variables))
                    .Json.GetProperty("extensions")
                    .GetProperty("cost")
                    .GetProperty("requested")
                    .GetInt32()
            );

        Assert.Equal([3 + (3 * 5), 3 + (3 * 4), 3 + (3 * 50), 3 + (3 * 4), 3 + (3 * 5), 3 + (3 * 6)], costs);
    }

    [Fact]
    public async Task An_older_client_is_refused_with_200()
    {
        var answer = await host.PostJson("""{"query":"{knots(first:60000){number}}"}""", "application/json");

        Assert.Equal((200, "COST_LIMIT"), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task A_cost_beyond_every_number_is_refused()
    {
        var near = string.Concat(Enumerable.Repeat("near(first: 2147483647) {", 12));
        var answer = await host.Query("{knots {" + near + "number" + new string('}', 12) + "}}");

        Assert.Equal((400, "COST_LIMIT"), (answer.Status, answer.Code));
        Assert.Equal(1L << 53, answer.Error.GetProperty("extensions").GetProperty("requested").GetInt64());
    }

    [Fact]
    public void A_code_first_field_declares_its_cost()
    {
        var field = new FieldType { Name = "x" }.WithCost(weight: 3, page: 9);

        Assert.Equal(new FieldCost(3, 9), field.DeclaredCost());
        Assert.Null(new FieldType { Name = "y" }.DeclaredCost());
    }
}
