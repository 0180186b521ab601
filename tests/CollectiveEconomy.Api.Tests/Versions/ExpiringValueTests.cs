using CollectiveEconomy.Api.Versions;

namespace CollectiveEconomy.Api.Tests.Versions;

public sealed class ExpiringValueTests
{
    [Fact]
    public async Task A_value_is_read_again_once_it_is_old()
    {
        var clock = new Clock();
        var reads = 0;
        using var recent = new ExpiringValue<int>(clock, TimeSpan.FromSeconds(1), () => Task.FromResult(++reads));

        Assert.Equal((1, 1), (await recent.ValueAsync(), await recent.ValueAsync()));
        clock.Seconds = 1;
        Assert.Equal(2, await recent.ValueAsync());
    }

    [Fact]
    public async Task A_failure_is_not_remembered()
    {
        var reads = 0;
        using var recent = new ExpiringValue<int>(
            TimeProvider.System,
            TimeSpan.FromSeconds(1),
            () => ++reads == 1 ? throw new IOException("gone") : Task.FromResult(reads)
        );

        await Assert.ThrowsAsync<IOException>(async () => await recent.ValueAsync());
        Assert.Equal(2, await recent.ValueAsync());
    }

    private sealed class Clock : TimeProvider
    {
        public long Seconds { get; set; }

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => Seconds;
    }
}
