using System.Buffers.Text;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using CollectiveEconomy.Api.Tests.Hosting;
using CollectiveEconomy.Statistics.Access;

namespace CollectiveEconomy.Api.Tests.Contract;

[Collection(nameof(RunningPlatform))]
public sealed class NodesTests(RunningPlatform platform)
{
    private const string Query =
        "query Q($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Cooperative { code } ... on Region { code } } }";

    [Fact]
    public async Task Come_in_the_order_of_their_identifiers_with_null_for_what_is_not_there()
    {
        string[] ids =
        [
            Id("Region:RRD25"),
            Id("Cooperative:SYN-002000"),
            Id("Cooperative:none"),
            Id("Cooperative:SYN-000009"),
            Id("Region:RRD25"),
        ];

        var nodes = Nodes(await platform.AskAsync(Query, new { ids })).EnumerateArray().ToList();

        Assert.Equal(["RRD25", "SYN-002000", null, "SYN-000009", "RRD25"], nodes.Select(Code));
        Assert.Equal(ids[3], nodes[3].GetProperty("id").GetString());
    }

    [Fact]
    public async Task Take_one_statement_for_each_type_however_many_are_asked_for()
    {
        var found = await platform.AskAsync("{ cooperatives(first: 60) { nodes { id } } models(first: 40) { nodes { id } } }");
        var ids = new[] { "cooperatives", "models" }
            .SelectMany(list => found.GetProperty("data").GetProperty(list).GetProperty("nodes").EnumerateArray())
            .Select(node => node.GetProperty("id").GetString())
            .ToList();
        var sql = new SqlRecording();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = JsonContent.Create(new { query = Query, variables = new { ids } }),
        };
        request.Headers.Add("traceparent", sql.TraceParent);
        using var response = await platform.Http.SendAsync(request);

        Assert.Equal(
            ids,
            Nodes(await response.Content.ReadFromJsonAsync<JsonElement>())
                .EnumerateArray()
                .Select(node => node.GetProperty("id").GetString())
        );
        Assert.Equal(2, sql.Statements.Count);
    }

    [Fact]
    public async Task Single_nodes_of_one_answer_are_read_together_too()
    {
        var sql = new SqlRecording();
        var query =
            $"{{ a: node(id: \"{Id("Cooperative:SYN-002000")}\") {{ id }} b: node(id: \"{Id("Cooperative:SYN-000009")}\") {{ id }} }}";
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query }) };
        request.Headers.Add("traceparent", sql.TraceParent);
        using var response = await platform.Http.SendAsync(request);
        Assert.Single(sql.Statements);
    }

    [Fact]
    public async Task None_are_none() =>
        Assert.Equal(0, Nodes(await platform.AskAsync(Query, new { ids = Array.Empty<string>() })).GetArrayLength());

    [Fact]
    public async Task Cost_as_many_objects_as_are_asked_for()
    {
        var answer = await platform.AskAsync(Query, new { ids = new[] { Id("Region:RRD25"), Id("Region:MRD25"), Id("Region:SEA25") } });
        Assert.Equal(3, answer.GetProperty("extensions").GetProperty("cost").GetProperty("requested").GetInt32());
    }

    [Theory]
    [InlineData("Codelist:LEGAL_FORM")]
    [InlineData("Query:x")]
    [InlineData("Cooperative")]
    public async Task An_identifier_of_another_type_is_refused_by_its_place(string id)
    {
        var error = (await platform.AskAsync(Query, new { ids = new[] { Id("Region:RRD25"), Id(id) } })).GetProperty("errors")[0];
        Assert.Equal("NODE_ID_INVALID", error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.StartsWith("'ids[1]' is no identifier", error.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task More_than_a_hundred_are_refused()
    {
        var answer = await platform.AskAsync(Query, new { ids = Enumerable.Repeat(Id("Region:RRD25"), 101) });
        Assert.Equal("PAGE_INVALID", answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    [Fact]
    public async Task One_that_needs_a_role_needs_it_here_whether_it_exists_or_not()
    {
        foreach (var key in new[] { "Proposal:none", "Proposal:SYN-P-000001" })
        {
            var ids = new[] { Id("Region:RRD25"), Id(key) };
            var refused = (await platform.AskAsync(Query, new { ids })).GetProperty("errors")[0];
            Assert.Equal("`Proposal` needs the role MINISTRY.", refused.GetProperty("message").GetString());
            Assert.False(
                (await platform.AskAsync(Query, new { ids }, await platform.KeyAsync(Role.Ministry))).TryGetProperty("errors", out _)
            );
        }
    }

    private static string Id(string text) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text));

    private static JsonElement Nodes(JsonElement answer) => answer.GetProperty("data").GetProperty("nodes");

    private static string? Code(JsonElement node) => node.ValueKind == JsonValueKind.Null ? null : node.GetProperty("code").GetString();
}
