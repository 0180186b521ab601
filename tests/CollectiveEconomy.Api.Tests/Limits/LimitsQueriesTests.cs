using CollectiveEconomy.Api.Tests.Hosting;

namespace CollectiveEconomy.Api.Tests.Limits;

[Collection(nameof(RunningPlatform))]
public sealed class LimitsQueriesTests(RunningPlatform platform)
{
    [Fact]
    public async Task The_limits_in_force_are_told()
    {
        var answer = await platform.AskAsync(
            "{ limits { depth tokens aliases directives fields cost pageSize cells countedCells requestBytes timeoutSeconds requestsPerSecond isStoredOnly } }"
        );
        Assert.Equal(
            """{"depth":15,"tokens":4000,"aliases":50,"directives":50,"fields":2000,"cost":50000,"pageSize":200,"cells":10000,"countedCells":100000,"requestBytes":262144,"timeoutSeconds":30,"requestsPerSecond":200,"isStoredOnly":false}""",
            answer.GetProperty("data").GetProperty("limits").GetRawText()
        );
    }
}
