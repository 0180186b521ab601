using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace CollectiveEconomy.Api.Tests.Hosting;

/// <summary>What must not bring the host down, sent over loopback to the whole of it. <c>ops/clients/conformance/hostile.mjs</c> sends the like, and holds the times.</summary>
[Collection(nameof(RunningPlatform))]
public sealed class HostileRequestsTests(RunningPlatform platform)
{
    private const string Expensive =
        "{ cooperatives(first: 200, where: { name: { contains: \"a\" }, models: { none: { code: { eq: \"x\" } } } }, orderBy: [{ key: FOUNDED }]) { totalCount nodes { code models(first: 100) { totalCount } } } }";

    public static TheoryData<string> Documents => [.. Hostile.Keys];

    private static Dictionary<string, Func<string>> Hostile { get; } =
        new()
        {
            ["selections 10,000 deep"] = () => Nested("{a", 10_000, "}"),
            ["selections 1,300 deep"] = () => Nested("{a", 1_300, "}"),
            ["lists 10,000 deep"] = () => "{a(b:" + Nested("[", 10_000, "]") + ")}",
            ["objects 10,000 deep"] = () => "{a(b:" + Nested("{c:", 10_000, "}", "1") + ")}",
            ["list types 10,000 deep"] = () => "query($x:" + Nested("[", 10_000, "]", "Int") + "){a}",
            ["200,000 unclosed braces"] = () => new string('{', 200_000),
            ["100,000 aliases"] = () => "{" + Repeated(100_000, i => $"a{i}:viewer{{role}} ") + "}",
            ["1,000 aliases"] = () => "{" + Repeated(1_000, i => $"a{i}:viewer{{role}} ") + "}",
            ["fragments in a circle"] = () => "{...A} fragment A on Query{...B} fragment B on Query{...A}",
            ["2 to the 60 fields"] = () =>
                "{...F60}" + Repeated(60, i => $"fragment F{i + 1} on Query{{...F{i} ...F{i}}} ") + "fragment F0 on Query{viewer{role}}",
            ["10,000 directives"] = () => "{viewer " + Repeated(10_000, _ => "@a ") + "{role}}",
            ["a number of 60,000 digits"] = () => "{cooperatives(first:" + new string('9', 60_000) + "){totalCount}}",
            ["a null byte"] = () => "{viewer\0{role}}",
            ["half a surrogate pair"] = () => "{cooperative(code:\"\\ud800\"){code}}",
        };

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task A_hostile_document_is_refused_and_the_next_query_answered(string kind)
    {
        using var content = new StringContent(JsonSerializer.Serialize(new { query = Hostile[kind]() }), Encoding.UTF8, "application/json");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = content };
        request.Headers.Accept.ParseAdd("application/graphql-response+json");
        using var answer = await platform.Http.SendAsync(request);

        var body = await answer.Content.ReadAsStringAsync();
        // An organisation whose code is no text is sought like any other, and not found.
        Assert.True((int)answer.StatusCode is >= 400 and < 500 || body.Contains("NOT_FOUND", StringComparison.Ordinal), kind + body);
        await AssertLivesAsync(body);
    }

    [Theory]
    [InlineData("{\"query\":\"{viewer{role}}\",\"variables\":{\"a\":<[>1<]>}}", 50_000)]
    [InlineData("{\"query\":\"query($x:Int!){a}\",\"variables\":{\"x\":<9><>}}", 200_000)]
    [InlineData("{\"query\":\"{viewer{role}}\",\"variables\":{\"a\":\"\\ud800\"}}", 0)]
    [InlineData("{\"query\":\"{viewer{role}}\0\"}", 0)]
    [InlineData("[{\"query\":\"{viewer{role}}\"}]", 0)]
    public async Task Hostile_json_is_refused(string pattern, int times)
    {
        var parts = pattern.Split('<', '>');
        var body =
            parts.Length == 1 ? pattern : string.Concat(parts.Select((part, place) => place % 2 == 1 ? Repeated(times, _ => part) : part));
        var answer = await SendAsync(new StringContent(body, Encoding.UTF8, "application/json"));
        Assert.Equal(400, answer.Status);
        await AssertLivesAsync(answer.Body);
    }

    [Fact]
    public async Task Invalid_utf8_is_refused()
    {
        var content = new ByteArrayContent([.. "{\"query\":\"{viewer{role}} #"u8, 0xC3, 0x28, .. "\"}"u8]);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        var answer = await SendAsync(content);
        Assert.Equal(400, answer.Status);
        await AssertLivesAsync(answer.Body);
    }

    [Theory]
    [InlineData("text/plain", 415)]
    [InlineData("application/x-www-form-urlencoded", 415)]
    [InlineData("multipart/form-data", 415)]
    [InlineData("application/graphql", 415)]
    public async Task A_body_that_is_no_json_is_refused(string media, int status)
    {
        var content = new StringContent("query={viewer{role}}");
        content.Headers.ContentType = new MediaTypeHeaderValue(media);
        Assert.Equal(status, (await SendAsync(content)).Status);
    }

    [Fact]
    public async Task A_mutation_by_get_is_refused()
    {
        using var answer = await platform.Http.GetAsync("/graphql?query=mutation{x}");
        Assert.InRange((int)answer.StatusCode, 400, 499);
        await AssertLivesAsync(await answer.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_oversized_body_is_refused_whether_it_says_its_length_or_not(bool isChunked)
    {
        var content = new StringContent("{\"query\":\"" + new string(' ', 30_000_000) + "\"}", Encoding.UTF8, "application/json");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = content };
        request.Headers.TransferEncodingChunked = isChunked;
        request.Headers.ExpectContinue = true;
        // The host closes the connection over a body that it does not read; nobody else is to be given it.
        request.Headers.ConnectionClose = true;
        using var answer = await platform.Http.SendAsync(request);
        Assert.Equal(413, (int)answer.StatusCode);
        await AssertLivesAsync(await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_hundred_bodies_that_never_end_keep_nobody_waiting()
    {
        var sockets = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => OpenSlowAsync()));
        try
        {
            await AssertLivesAsync("");
        }
        finally
        {
            foreach (var socket in sockets)
                socket.Dispose();
        }

        await AssertLivesAsync("");
    }

    [Fact]
    public async Task Three_hundred_expensive_queries_at_once_are_answered_or_refused_and_the_next_is_answered()
    {
        var answers = await Task.WhenAll(
            Enumerable
                .Range(0, 300)
                .Select(_ =>
                    SendAsync(new StringContent(JsonSerializer.Serialize(new { query = Expensive }), Encoding.UTF8, "application/json"))
                )
        );
        Assert.All(answers, answer => Assert.Contains(answer.Status, (int[])[200, 429, 503]));
        Assert.Contains(
            answers,
            answer => answer.Status == 200 && answer.Body.StartsWith("{\"data\":{\"cooperatives\"", StringComparison.Ordinal)
        );
        await AssertLivesAsync(string.Concat(answers.Where(answer => answer.Status != 200).Select(answer => answer.Body)));
    }

    private async Task<Socket> OpenSlowAsync()
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(IPAddress.Loopback, platform.Http.BaseAddress!.Port);
        await socket.SendAsync(
            Encoding.ASCII.GetBytes(
                "POST /graphql HTTP/1.1\\r\\nHost: localhost\\r\\nContent-Type: application/json\\r\\nContent-Length: 1000\\r\\n\\r\\n{"
            )
        );
        return socket;
    }

    private async Task<(int Status, string Body)> SendAsync(HttpContent content)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = content };
        using var answer = await platform.Http.SendAsync(request);
        return ((int)answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    private async Task AssertLivesAsync(string body)
    {
        Assert.DoesNotMatch(@"Exception|SELECT |System\\.|/src/| at Collective", body);
        Assert.Equal(
            "PUBLIC",
            (await platform.AskAsync("{ viewer { role } }")).GetProperty("data").GetProperty("viewer").GetProperty("role").GetString()
        );
    }

    private static string Nested(string open, int times, string close, string inner = "") =>
        Repeated(times, _ => open) + inner + Repeated(times, _ => close);

    private static string Repeated(int times, Func<int, string> text) => string.Concat(Enumerable.Range(0, times).Select(text));
}
