using System.Text.Json;
using CollectiveEconomy.Api.Tests.Hosting;
using CollectiveEconomy.Statistics.Access;

namespace CollectiveEconomy.Api.Tests.Contract;

/// <summary>Lists ordered by what is not theirs, or not everybody's to see.</summary>
[Collection(nameof(RunningPlatform))]
public sealed class OrderTests(RunningPlatform platform)
{
    private const string ByFigure = """
        query Q($orderBy: [CooperativeOrder!], $year: Int!, $first: Int, $after: String, $last: Int, $before: String) {
          page: cooperatives(where: { province: { eq: "82" } }, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
            totalCount
            edges { cursor node { code reports(first: 1, where: { year: { eq: $year } }) { nodes { financials { revenue } } } } }
            pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
          }
        }
        """;

    private const string ByTotal = """
        query Q($orderBy: [ModelOrder!], $first: Int, $after: String) {
          page: models(orderBy: $orderBy, first: $first, after: $after) {
            totalCount
            edges { node { code fundingLines(first: 100) { nodes { approved } } } }
            pageInfo { hasNextPage endCursor }
          }
        }
        """;

    [Theory]
    [InlineData("ASC", null, 90)]
    [InlineData("DESC", null, 90)]
    [InlineData("ASC", "AGRI", 7)]
    [InlineData("DESC", "AGRI", 7)]
    public async Task Organisations_come_by_the_revenue_of_a_year_and_those_without_come_last(string direction, string? field, int first)
    {
        var found = await ReadAllAsync(
            Of(field),
            new()
            {
                ["orderBy"] = Revenue(2019, direction),
                ["year"] = 2019,
                ["first"] = first,
            }
        );

        var known = found.Select(Figure).TakeWhile(revenue => revenue is not null).ToList();
        Assert.True(known.Count is > 10 && known.Count < found.Count);
        Assert.All(found.Skip(known.Count), node => Assert.Null(Figure(node)));
        Assert.Equal(direction == "ASC" ? known.Order() : known.OrderDescending(), known);
        var unknown = found.Skip(known.Count).Select(Code).ToList();
        Assert.Equal(unknown.Order(StringComparer.Ordinal), unknown);
    }

    [Theory]
    [InlineData(null, 90, 70)]
    [InlineData("AGRI", 8, 7)]
    public async Task Pages_read_backwards_are_the_pages_read_forwards_in_reverse(string? field, int first, int last)
    {
        var forwards = await ReadAllAsync(
            Of(field),
            new()
            {
                ["orderBy"] = Revenue(2019, "ASC"),
                ["year"] = 2019,
                ["first"] = first,
            }
        );
        var backwards = await ReadAllAsync(
            Of(field),
            new()
            {
                ["orderBy"] = Revenue(2019, "ASC"),
                ["year"] = 2019,
                ["last"] = last,
            },
            isBackward: true
        );
        Assert.Equal(forwards.Select(Code), backwards.Select(Code));
    }

    [Fact]
    public async Task The_revenue_comes_in_the_same_order_whatever_else_is_asked_of_the_place()
    {
        // One province and field are read out of an index in order; a list of fields, be it of one, is sorted.
        var inOrder = await ReadAllAsync(Of("AGRI"), Asked());
        var sorted = await ReadAllAsync(
            Of("AGRI").Replace("""{ eq: "AGRI" }""", """{ in: ["AGRI"] }""", StringComparison.Ordinal),
            Asked()
        );
        Assert.Equal(sorted.Select(Code), inOrder.Select(Code));

        static Dictionary<string, object?> Asked() =>
            new()
            {
                ["orderBy"] = Revenue(2020, "DESC"),
                ["year"] = 2020,
                ["first"] = 11,
            };
    }

    [Fact]
    public async Task An_order_is_not_taken_for_another_one_that_is_read_from_its_end()
    {
        // Both give the figures from the least on, and codes from the greatest; what is not known comes last in the one, and last but read first in the other.
        object[] rising = [.. Revenue(2018, "ASC"), new { key = "CODE", direction = "DESC" }];
        var first = await AskAsync(new() { ["orderBy"] = rising, ["first"] = 5 });
        var last = await AskAsync(new() { ["orderBy"] = Revenue(2018, "DESC"), ["last"] = 5 });

        Assert.All(first, node => Assert.NotNull(Figure(node)));
        Assert.All(last, node => Assert.Null(Figure(node)));

        async Task<List<JsonElement>> AskAsync(Dictionary<string, object?> variables)
        {
            variables["year"] = 2018;
            var page = Page(await platform.AskAsync(ByFigure, variables, await platform.KeyAsync(Role.Ministry)));
            return [.. page.GetProperty("edges").EnumerateArray().Select(edge => edge.GetProperty("node"))];
        }
    }

    [Fact]
    public async Task Without_a_year_the_latest_report_of_each_organisation_counts()
    {
        var query = ByFigure
            .Replace(", where: { year: { eq: $year } }", "", StringComparison.Ordinal)
            .Replace("$year: Int!, ", "", StringComparison.Ordinal);
        var found = await ReadAllAsync(query, new() { ["orderBy"] = Revenue(null, "DESC"), ["first"] = 90 });
        var known = found.Select(Figure).TakeWhile(revenue => revenue is not null).ToList();
        Assert.Equal(known.OrderDescending(), known);
        Assert.All(found.Skip(known.Count), node => Assert.Null(Figure(node)));
    }

    [Fact]
    public async Task Models_come_by_all_the_money_that_was_approved_for_them()
    {
        var found = await ReadAllAsync(
            ByTotal,
            new() { ["orderBy"] = new[] { new { key = "APPROVED", direction = "ASC" } }, ["first"] = 20 }
        );

        var totals = found.Select(Approved).ToList();
        var known = totals.TakeWhile(total => total is not null).ToList();
        Assert.Equal(known.Order(), known);
        Assert.All(totals.Skip(known.Count), Assert.Null);
        Assert.InRange(known.Count, 2, totals.Count - 1);
    }

    [Fact]
    public async Task A_cursor_goes_on_in_its_own_year_only()
    {
        var key = await platform.KeyAsync(Role.Ministry);
        var first = await platform.AskAsync(
            ByFigure,
            new
            {
                orderBy = Revenue(2019, "ASC"),
                year = 2019,
                first = 1,
            },
            key
        );
        var after = Page(first).GetProperty("pageInfo").GetProperty("endCursor").GetString();
        var other = await platform.AskAsync(
            ByFigure,
            new
            {
                orderBy = Revenue(2020, "ASC"),
                year = 2019,
                first = 1,
                after,
            },
            key
        );
        Assert.Equal("CURSOR_INVALID", CodeOf(other));
    }

    [Theory]
    [InlineData("[{ key: REVENUE }]", "ACCESS_DENIED")]
    [InlineData("[{ key: CODE }, { key: CHARTER_CAPITAL, direction: DESC, year: 2024 }]", "ACCESS_DENIED")]
    [InlineData("[{ key: CODE, year: 2024 }]", "PAGE_INVALID")]
    [InlineData("[{ key: CODE }, { key: NAME }, { key: FOUNDED }, { key: CODE }, { key: NAME }, { key: FOUNDED }]", "PAGE_INVALID")]
    public async Task An_order_that_may_not_be_or_makes_no_sense_is_refused(string orderBy, string code) =>
        Assert.Equal(code, CodeOf(await platform.AskAsync($"{{ cooperatives(orderBy: {orderBy}) {{ totalCount }} }}")));

    [Fact]
    public async Task What_needs_a_role_needs_it_in_variables_too()
    {
        const string query = "query Q($by: [ModelOrder!]) { models(first: 1, orderBy: $by) { nodes { code } } }";
        var by = new[] { new { key = "PAID" } };
        Assert.Equal("ACCESS_DENIED", CodeOf(await platform.AskAsync(query, new { by })));
        Assert.Equal("ACCESS_DENIED", CodeOf(await platform.AskAsync(query, new { by }, await platform.KeyAsync(Role.Researcher))));
        Assert.False((await platform.AskAsync(query, new { by }, await platform.KeyAsync(Role.Ministry))).TryGetProperty("errors", out _));
    }

    private async Task<List<JsonElement>> ReadAllAsync(string query, Dictionary<string, object?> variables, bool isBackward = false)
    {
        var key = await platform.KeyAsync(Role.Ministry);
        var found = new List<JsonElement>();
        while (true)
        {
            var page = Page(await platform.AskAsync(query, variables, key));
            found.InsertRange(
                isBackward ? 0 : found.Count,
                page.GetProperty("edges").EnumerateArray().Select(edge => edge.GetProperty("node"))
            );
            var info = page.GetProperty("pageInfo");
            if (!info.GetProperty(isBackward ? "hasPreviousPage" : "hasNextPage").GetBoolean())
            {
                Assert.Equal(page.GetProperty("totalCount").GetInt32(), found.Select(Code).Distinct().Count());
                Assert.Equal(page.GetProperty("totalCount").GetInt32(), found.Count);
                return found;
            }

            variables[isBackward ? "before" : "after"] = info.GetProperty(isBackward ? "startCursor" : "endCursor").GetString();
        }
    }

    /// <summary>Organisations of the place, and of one field unless it is null.</summary>
    private static string Of(string? field) =>
        field is null
            ? ByFigure
            : ByFigure.Replace("""{ eq: "82" }""", $$"""{ eq: "82" }, field: { eq: "{{field}}" }""", StringComparison.Ordinal);

    private static object[] Revenue(int? year, string direction) =>
        [
            new
            {
                key = "REVENUE",
                direction,
                year,
            },
        ];

    private static JsonElement Page(JsonElement answer) => answer.GetProperty("data").GetProperty("page");

    private static string? Code(JsonElement node) => node.GetProperty("code").GetString();

    private static long? Figure(JsonElement node) =>
        node.GetProperty("reports")
            .GetProperty("nodes")
            .EnumerateArray()
            .Select(report => Number(report.GetProperty("financials").GetProperty("revenue")))
            .SingleOrDefault();

    private static long? Approved(JsonElement node)
    {
        var known = node.GetProperty("fundingLines")
            .GetProperty("nodes")
            .EnumerateArray()
            .Select(line => Number(line.GetProperty("approved")))
            .OfType<long>()
            .ToList();
        return known.Count == 0 ? null : known.Sum();
    }

    private static long? Number(JsonElement value) => value.ValueKind == JsonValueKind.Null ? null : value.GetInt64();

    private static string? CodeOf(JsonElement answer) =>
        answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString();
}
