using System.Net;
using CollectiveEconomy.Engine.Tests.Sample;

namespace CollectiveEconomy.Engine.Tests.Http;

public sealed class RequestShapeTests(SampleHost host) : IClassFixture<SampleHost>
{
    private const string Newer = "application/graphql-response+json";
    private const string Older = "application/json";

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{")]
    [InlineData("17")]
    [InlineData("\"{hello}\"")]
    [InlineData("""[{"query":"{hello}"}]""")]
    [InlineData("""{"query":"{hello}"} trailing""")]
    [InlineData("""{"query":"{hello}","query":"{fail}"}""")]
    [InlineData("""{"query":17}""")]
    [InlineData("""{"query":["{hello}"]}""")]
    [InlineData("""{"query":"{hello}","operationName":1}""")]
    [InlineData("""{"query":"{hello}","variables":[]}""")]
    [InlineData("""{"query":"{hello}","variables":"{}"}""")]
    [InlineData("""{"query":"{hello}","extensions":0}""")]
    [InlineData("""{"query":"{hello}","documentId":{}}""")]
    public async Task A_body_of_the_wrong_shape_is_400_for_every_client(string body)
    {
        foreach (var accept in new[] { Newer, Older })
        {
            var answer = await host.PostJson(body, accept);
            Assert.Equal((400, accept, "MALFORMED_REQUEST"), (answer.Status, answer.Media, answer.Code));
        }
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"query":null,"variables":null,"operationName":null,"extensions":null}""")]
    public async Task A_request_without_a_query_is_400(string body)
    {
        var answer = await host.PostJson(body, Older);

        Assert.Equal((400, "QUERY_MISSING"), (answer.Status, answer.Code));
    }

    [Theory]
    [InlineData("query={hello}&variables={", "MALFORMED_REQUEST")]
    [InlineData("query={hello}&variables=[]", "MALFORMED_REQUEST")]
    [InlineData("query={hello}&extensions=1", "MALFORMED_REQUEST")]
    [InlineData("query={hello}&query={fail}", "MALFORMED_REQUEST")]
    [InlineData("query={hello}&variables=%ED%A0%80", "MALFORMED_REQUEST")]
    [InlineData("", "QUERY_MISSING")]
    [InlineData("query=", "OPERATION_RESOLUTION_FAILURE")]
    public async Task A_malformed_get_is_400(string queryString, string code)
    {
        var answer = await host.Get(queryString);

        Assert.Equal((400, code), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task Variables_and_the_operation_name_are_used()
    {
        var answer = await host.PostJson(
            """{"query":"query A($n: String) {hello(name: $n)} query B {fail}","operationName":"A","variables":{"n":"Hà Nội"},"extensions":{"a":1},"more":1}"""
        );

        Assert.Equal((200, "Xin chào, Hà Nội!"), (answer.Status, answer.Data.GetProperty("hello").GetString()));
        Assert.Contains("Hà Nội", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_byte_order_mark_is_ignored()
    {
        Assert.Equal(200, (await host.PostJson("\uFEFF{\"query\":\"{hello}\"}")).Status);
        var query = WebUtility.UrlEncode("query ($n: String) { hello(name: $n) }");
        Assert.Equal(200, (await host.Get($"query={query}&variables={WebUtility.UrlEncode("\uFEFF{\"n\":\"Huế\"}")}")).Status);
        // One is a mark; further ones are characters.
        Assert.Equal("MALFORMED_REQUEST", (await host.PostJson("\uFEFF\uFEFF{\"query\":\"{hello}\"}")).Code);
    }

    [Fact]
    public async Task A_query_by_get_is_answered_with_variables()
    {
        var query = WebUtility.UrlEncode("query ($n: String) { hello(name: $n) }");
        var answer = await host.Get($"query={query}&variables={WebUtility.UrlEncode("""{"n":"Huế"}""")}&operationName=&extensions=");

        Assert.Equal((200, "Xin chào, Huế!"), (answer.Status, answer.Data.GetProperty("hello").GetString()));
    }
}
