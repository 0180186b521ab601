using System.Net;
using System.Text;
using CollectiveEconomy.Engine.Tests.Sample;

namespace CollectiveEconomy.Engine.Tests.Http;

public sealed class GraphQLEndpointTests(SampleHost host) : IClassFixture<SampleHost>
{
    private const string Older = "application/json";

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
}
