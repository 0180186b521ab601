using CollectiveEconomy.Engine.Tests.Sample;

namespace CollectiveEconomy.Engine.Tests.Http;

public sealed class ResponseMediaTests(SampleHost host) : IClassFixture<SampleHost>
{
    private const string Newer = "application/graphql-response+json";
    private const string Older = "application/json";

    [Theory]
    [InlineData(null, Newer)]
    [InlineData(Newer, Newer)]
    [InlineData(Older, Older)]
    [InlineData("*/*", Older)]
    [InlineData("application/*", Older)]
    [InlineData("text/html, */*;q=0.1", Older)]
    [InlineData("application/json;q=0.5, application/graphql-response+json", Newer)]
    [InlineData("application/graphql-response+json;q=0.5, application/json;q=0.9", Older)]
    [InlineData("application/graphql-response+json, application/json;q=0.9, */*;q=0.1", Newer)]
    [InlineData("*/*, application/graphql-response+json", Newer)]
    [InlineData("Application/GraphQL-Response+JSON; charset=utf-8", Newer)]
    public async Task The_heavier_of_the_accepted_types_is_given(string? accept, string media)
    {
        var answer = await host.PostJson("""{"query":"{hello}"}""", accept);

        Assert.Equal((200, media), (answer.Status, answer.Media));
        Assert.Equal("Xin chào, thế giới!", answer.Data.GetProperty("hello").GetString());
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("application/graphql-response+json;q=0")]
    [InlineData("application/xml, image/png")]
    [InlineData("application/x+json")]
    public async Task A_client_that_accepts_neither_type_gets_406(string accept)
    {
        var answer = await host.PostJson("""{"query":"{hello}"}""", accept);

        Assert.Equal((406, Newer, "NOT_ACCEPTABLE"), (answer.Status, answer.Media, answer.Code));
    }

    [Theory]
    [InlineData("{nothing}", "GRAPHQL_VALIDATION_FAILED")]
    [InlineData("{hello", "GRAPHQL_PARSE_FAILED")]
    [InlineData("fragment F on Query { hello }", "OPERATION_RESOLUTION_FAILURE")]
    [InlineData("query A {hello} query B {hello}", "OPERATION_RESOLUTION_FAILURE")]
    [InlineData("query ($x: Float!) { ratio(of: $x) }", "BAD_USER_INPUT")]
    public async Task An_operation_that_cannot_run_is_400_for_newer_clients_and_200_for_older_ones(string document, string code)
    {
        var body = $$"""{"query":"{{document}}"}""";
        var newer = await host.PostJson(body, Newer);
        var older = await host.PostJson(body, Older);

        Assert.Equal((400, code), (newer.Status, newer.Code));
        Assert.Equal((200, code), (older.Status, older.Code));
        Assert.False(newer.Json.TryGetProperty("data", out _));
    }

    [Fact]
    public async Task A_field_that_fails_leaves_the_others_and_200()
    {
        var answer = await host.Query("{ hello fail }");

        Assert.Equal(200, answer.Status);
        Assert.Equal("Xin chào, thế giới!", answer.Data.GetProperty("hello").GetString());
        Assert.Equal("INTERNAL", answer.Code);
    }
}
