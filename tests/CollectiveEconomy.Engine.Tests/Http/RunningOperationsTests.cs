using CollectiveEconomy.Engine.Tests.Sample;
using Microsoft.Extensions.DependencyInjection;

namespace CollectiveEconomy.Engine.Tests.Http;

public sealed class RunningOperationsTests
{
    [Fact]
    public async Task What_finds_no_place_to_wait_is_refused_and_the_others_are_answered()
    {
        using var host = SampleHost.Configured(("Limits:Running", "2"), ("Limits:Waiting", "3"));
        var gate = host.Services.GetRequiredService<Gate>();
        gate.Close();
        var asked = Enumerable.Range(0, 30).Select(_ => host.Query("{counted}")).ToList();
        var refused = new List<Answer>();
        await foreach (var answered in Task.WhenEach(asked))
        {
            refused.Add(await answered);
            if (refused.Count == 25)
                break;
        }
        gate.Open();

        Assert.Equal(5, (await Task.WhenAll(asked)).Count(answer => answer.Status == 200));
        Assert.All(refused, answer => Assert.Equal((503, "OVERLOADED"), (answer.Status, answer.Code)));
        Assert.All(refused, answer => Assert.Equal(TimeSpan.FromSeconds(1), answer.Headers!.RetryAfter!.Delta));
    }

    [Fact]
    public async Task Nobody_waits_for_ever()
    {
        using var host = SampleHost.Configured(("Limits:Running", "1"), ("Limits:WaitingTime", "00:00:00.100"));
        var gate = host.Services.GetRequiredService<Gate>();
        gate.Close();
        var first = host.Query("{counted}");
        await gate.Reached;
        var second = await host.Query("{hello}");
        gate.Open();

        Assert.Equal((503, "OVERLOADED"), (second.Status, second.Code));
        Assert.Equal(200, (await first).Status);
    }
}
