using CollectiveEconomy.Api.Tests.Hosting;

namespace CollectiveEconomy.Api.Tests.Contract;

[Collection(nameof(RunningPlatform))]
public sealed class PagingTests(RunningPlatform platform)
{
    private const string Query = """
        query Q($orderBy: [CooperativeOrder!], $first: Int, $after: String, $last: Int, $before: String) {
          cooperatives(where: { region: { in: ["SEA25"] } }, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
            totalCount
            nodes { code }
            pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
          }
        }
        """;

    private static readonly object[] ByFounding = [new { key = "FOUNDED", direction = "DESC" }, new { key = "NAME", direction = "ASC" }];

    [Fact]
    public async Task Pages_read_forwards_hold_every_item_once()
    {
        var (codes, total) = await ReadAllAsync(
            after => new
            {
                orderBy = ByFounding,
                first = 150,
                after,
            },
            "hasNextPage",
            "endCursor"
        );
        Assert.Equal(total, codes.Count);
        Assert.Equal(total, codes.Distinct().Count());
    }

    [Fact]
    public async Task Pages_read_backwards_are_the_pages_read_forwards_in_reverse()
    {
        var (forwards, _) = await ReadAllAsync(
            after => new
            {
                orderBy = ByFounding,
                first = 150,
                after,
            },
            "hasNextPage",
            "endCursor"
        );
        var (backwards, _) = await ReadAllAsync(
            before => new
            {
                orderBy = ByFounding,
                last = 110,
                before,
            },
            "hasPreviousPage",
            "startCursor",
            isBackward: true
        );
        Assert.Equal(forwards, backwards);
    }

    [Fact]
    public async Task Only_a_count_asks_the_register_for_no_rows()
    {
        var sql = new SqlRecording();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query={cooperatives{totalCount}}");
        request.Headers.Add("traceparent", sql.TraceParent);
        using var response = await platform.Http.SendAsync(request);
        Assert.StartsWith("SELECT COUNT(*)", Assert.Single(sql.Statements), StringComparison.Ordinal);
    }

    private async Task<(List<string?> Codes, int Total)> ReadAllAsync(
        Func<string?, object> page,
        string more,
        string edge,
        bool isBackward = false
    )
    {
        var codes = new List<string?>();
        for (string? cursor = null; ; )
        {
            var answer = (await platform.AskAsync(Query, page(cursor))).GetProperty("data").GetProperty("cooperatives");
            var found = answer.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("code").GetString()).ToList();
            codes.InsertRange(isBackward ? 0 : codes.Count, found);
            var info = answer.GetProperty("pageInfo");
            if (!info.GetProperty(more).GetBoolean())
                return (codes, answer.GetProperty("totalCount").GetInt32());
            cursor = info.GetProperty(edge).GetString();
        }
    }
}
