using System.Text.Json;
using CollectiveEconomy.Statistics.Access;

namespace CollectiveEconomy.Api.Tests.Imports;

/// <summary>Submissions over GraphQL.</summary>
public sealed class ImportQueriesTests : IAsyncLifetime
{
    private ImportHost _host = null!;

    public async Task InitializeAsync()
    {
        _host = await ImportHost.StartAsync();
        await _host.ImportAsync("?table=annual_reports&name=a.csv", "cooperative,year,members,women_members\nHTX-1,2022,10,1\n");
        await _host.ImportAsync(
            "?table=annual_reports&name=b.csv",
            "cooperative,year,members,women_members\nHTX-1,2021,10,11\nHTX-2,2021,1,2\n"
        );
    }

    public Task DisposeAsync() => _host.DisposeAsync().AsTask();

    [Fact]
    public async Task Newest_first_with_files_rules_and_findings()
    {
        var answer = await AskAsync(
            "{ imports { totalCount nodes { number outcome receivedBy added errors rolledBackAt files { fileName sha256 } rules { rule severity findings } findingGroups { findings rule column examples { row } } findings(first: 1) { totalCount nodes { row column value rule severity vi: message en: message(language: EN) messageEn } } } } }"
        );
        var imports = answer.GetProperty("imports");
        var nodes = imports.GetProperty("nodes").EnumerateArray().ToList();
        Assert.Equal(2, imports.GetProperty("totalCount").GetInt32());
        Assert.Equal(
            ["2 REFUSED 2", "1 ACCEPTED 0"],
            nodes.Select(node => $"{node.GetProperty("number")} {node.GetProperty("outcome")} {node.GetProperty("errors")}")
        );
        Assert.Equal("b.csv", nodes[0].GetProperty("files")[0].GetProperty("fileName").GetString());
        Assert.Equal(64, nodes[1].GetProperty("files")[0].GetProperty("sha256").GetString()!.Length);
        Assert.Equal(
            "[{\"rule\":\"WomenAreAmongMembers\",\"severity\":\"ERROR\",\"findings\":2}]",
            nodes[0].GetProperty("rules").GetRawText()
        );
        Assert.Equal(
            "[{\"findings\":2,\"rule\":\"WomenAreAmongMembers\",\"column\":\"women_members\",\"examples\":[{\"row\":2},{\"row\":3}]}]",
            nodes[0].GetProperty("findingGroups").GetRawText()
        );
        var findings = nodes[0].GetProperty("findings");
        var found = findings.GetProperty("nodes")[0];
        Assert.Equal(found.GetProperty("messageEn").GetString(), found.GetProperty("en").GetString());
        Assert.Matches("[\u00c0-\u1ef9]", found.GetProperty("vi").GetString());
        Assert.Equal(
            (2, 1, 2),
            (
                findings.GetProperty("totalCount").GetInt32(),
                findings.GetProperty("nodes").GetArrayLength(),
                findings.GetProperty("nodes")[0].GetProperty("row").GetInt32()
            )
        );
    }

    [Fact]
    public async Task Pages_filters_and_nodes_are_those_of_other_lists()
    {
        var first = (await AskAsync("{ imports(first: 1) { edges { cursor node { number } } pageInfo { hasNextPage } } }")).GetProperty(
            "imports"
        );
        Assert.True(first.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean());
        var cursor = first.GetProperty("edges")[0].GetProperty("cursor").GetString();
        var next = await AskAsync($$"""{ imports(first: 1, after: "{{cursor}}") { nodes { id number } pageInfo { hasNextPage } } }""");
        var one = next.GetProperty("imports").GetProperty("nodes")[0];
        Assert.Equal(1, one.GetProperty("number").GetInt32());
        var node = await AskAsync($$"""{ node(id: "{{one.GetProperty("id").GetString()}}") { ... on ImportBatch { number outcome } } }""");
        Assert.Equal("ACCEPTED", node.GetProperty("node").GetProperty("outcome").GetString());
        var filtered = await AskAsync(
            "{ imports(where: { outcome: { eq: REFUSED }, files: { some: { fileName: { eq: \"b.csv\" } } } }) { nodes { number } } }"
        );
        Assert.Equal(2, filtered.GetProperty("imports").GetProperty("nodes")[0].GetProperty("number").GetInt32());
    }

    [Fact]
    public async Task Nobody_but_a_steward_sees_them()
    {
        var id = (await AskAsync("{ imports { nodes { id } } }"))
            .GetProperty("imports")
            .GetProperty("nodes")[0]
            .GetProperty("id")
            .GetString();
        var keys = new[] { null, await _host.Host.KeyAsync(Role.Researcher), await _host.Host.KeyAsync(Role.Ministry) };
        foreach (var key in keys)
        foreach (
            var query in new[]
            {
                "{ imports { totalCount } }",
                "{ limits { cost } imports { nodes { number } } }",
                $$"""{ node(id: "{{id}}") { id } }""",
            }
        )
        {
            var answer = await _host.Host.AskAsync(query, key);
            Assert.Equal("ACCESS_DENIED", answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
            Assert.DoesNotContain("\"number\"", answer.GetRawText(), StringComparison.Ordinal);
        }
    }

    private async Task<JsonElement> AskAsync(string query)
    {
        var answer = await _host.Host.AskAsync(query, _host.Steward);
        return answer.TryGetProperty("data", out var data) && !answer.TryGetProperty("errors", out _)
            ? data
            : throw new InvalidOperationException(answer.GetRawText());
    }
}
