using CollectiveEconomy.Api.Tests.Sample;

namespace CollectiveEconomy.Api.Tests.Limits;

public sealed class RunningOperationsTests
{
    [Fact]
    public async Task What_finds_no_place_to_wait_is_refused_and_the_others_are_answered()
    {
        using var host = SampleHost.Configured(("Limits:Running", "2"), ("Limits:Waiting", "3"));
        var answers = await Task.WhenAll(Enumerable.Range(0, 30).Select(_ => host.Query("{counted(milliseconds: 500)}")));

        var refused = answers.Where(answer => answer.Status != 200).ToList();
        Assert.Equal(5, answers.Length - refused.Count);
        Assert.All(refused, answer => Assert.Equal((503, "OVERLOADED"), (answer.Status, answer.Code)));
        Assert.All(refused, answer => Assert.Equal(TimeSpan.FromSeconds(1), answer.Headers!.RetryAfter!.Delta));
    }

    [Fact]
    public async Task Nobody_waits_for_ever()
    {
        using var host = SampleHost.Configured(("Limits:Running", "1"), ("Limits:WaitingTime", "00:00:00.100"));
        var first = host.Query("{counted(milliseconds: 1500)}");
        await Task.Delay(200);
        var second = await host.Query("{hello}");

        Assert.Equal((503, "OVERLOADED"), (second.Status, second.Code));
        Assert.Equal(200, (await first).Status);
    }
}
