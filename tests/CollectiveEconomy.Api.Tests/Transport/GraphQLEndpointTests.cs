using System.Net;
using System.Net.Http.Headers;
using System.Text;
using CollectiveEconomy.Api.Tests.Sample;

namespace CollectiveEconomy.Api.Tests.Transport;

public sealed class GraphQLEndpointTests(SampleHost host) : IClassFixture<SampleHost>
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
    [InlineData("application/json", 200)]
    [InlineData("Application/JSON; charset=UTF-8", 200)]
    [InlineData("application/json; charset=\"utf-8\"", 200)]
    [InlineData("application/json; charset=iso-8859-1", 415)]
    [InlineData("text/plain", 415)]
    [InlineData("application/graphql", 415)]
    [InlineData("application/x-www-form-urlencoded", 415)]
    [InlineData("multipart/form-data; boundary=x", 415)]
    [InlineData("nonsense", 415)]
    [InlineData(null, 415)]
    public async Task A_body_must_be_announced_as_json_in_utf8(string? contentType, int status)
    {
        var content = new ByteArrayContent("""{"query":"{hello}"}"""u8.ToArray());
        if (contentType is not null)
            content.Headers.TryAddWithoutValidation("Content-Type", contentType);

        var answer = await host.Send(HttpMethod.Post, "/graphql", content);

        Assert.Equal(status, answer.Status);
        if (status == 415)
            Assert.Equal("UNSUPPORTED_MEDIA_TYPE", answer.Code);
    }

    [Fact]
    public async Task A_field_that_fails_leaves_the_others_and_200()
    {
        var answer = await host.Query("{ hello fail }");

        Assert.Equal(200, answer.Status);
        Assert.Equal("Xin chào, thế giới!", answer.Data.GetProperty("hello").GetString());
        Assert.Equal("INTERNAL", answer.Code);
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
    public async Task A_query_by_get_is_answered_with_variables()
    {
        var query = WebUtility.UrlEncode("query ($n: String) { hello(name: $n) }");
        var answer = await host.Get($"query={query}&variables={WebUtility.UrlEncode("""{"n":"Huế"}""")}&operationName=&extensions=");

        Assert.Equal((200, "Xin chào, Huế!"), (answer.Status, answer.Data.GetProperty("hello").GetString()));
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
    public async Task A_mutation_by_get_is_405_also_when_its_document_is_known()
    {
        const string Mutation = """mutation { rename(to: "x") }""";
        var first = await host.Get("query=" + WebUtility.UrlEncode(Mutation));
        var posted = await host.Query(Mutation);
        var again = await host.Get("query=" + WebUtility.UrlEncode(Mutation), Older);

        Assert.Equal((405, "METHOD_NOT_ALLOWED", "POST"), (first.Status, first.Code, first.Allow));
        Assert.Equal((200, "x"), (posted.Status, posted.Data.GetProperty("rename").GetString()));
        Assert.Equal((405, "METHOD_NOT_ALLOWED", "POST"), (again.Status, again.Code, again.Allow));
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    [InlineData("HEAD")]
    public async Task Other_methods_are_405(string method)
    {
        var answer = await host.Send(new HttpMethod(method), "/graphql?query={hello}", null);

        Assert.Equal(405, answer.Status);
    }

    [Fact]
    public async Task A_body_over_the_limit_is_413_with_and_without_a_length()
    {
        var large = Encoding.UTF8.GetBytes($$"""{"query":"{hello}","more":"{{new string('x', 262_144)}}"}""");
        var announced = await host.Send(HttpMethod.Post, "/graphql", Json(new ByteArrayContent(large)));
        var chunked = await host.Send(HttpMethod.Post, "/graphql", Json(new StreamContent(new Endless())));

        Assert.Equal((413, "REQUEST_TOO_LARGE"), (announced.Status, announced.Code));
        Assert.Equal((413, "REQUEST_TOO_LARGE"), (chunked.Status, chunked.Code));
    }

    [Fact]
    public async Task A_query_string_over_the_limit_is_414()
    {
        var answer = await host.Get("query={hello}&more=" + new string('x', 8_192));

        Assert.Equal((414, "QUERY_STRING_TOO_LONG"), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task A_request_that_is_given_up_logs_nothing()
    {
        using var waiting = new SampleHost();
        using var giveUp = new CancellationTokenSource();
        using var content = new StringContent("""{"query":"{wait}"}""", Encoding.UTF8, "application/json");
        var request = waiting.Client.PostAsync("/graphql", content, giveUp.Token);
        await ((Waiting)waiting.Services.GetService(typeof(Waiting))!).Started.Task;
        await giveUp.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => request);
        Assert.Equal(200, (await waiting.Query("{hello}")).Status);
        Assert.Empty(waiting.Log.Lines);
    }

    private static HttpContent Json(HttpContent content)
    {
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return content;
    }

    private sealed class Endless : Stream
    {
        public override bool CanRead => true;
        public override bool CanSeek => false;
        public override bool CanWrite => false;
        public override long Length => throw new NotSupportedException();
        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            Array.Fill(buffer, (byte)' ', offset, count);
            return count;
        }

        public override void Flush() { }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
