using System.Diagnostics;
using CollectiveEconomy.Storage.Cubes;
using DuckDB.NET.Data;

namespace CollectiveEconomy.Storage.Tests.Interruption;

[Collection(nameof(Alone))]
public sealed class DuckDBInterruptionTests
{
    [Fact]
    public void A_query_that_would_take_hours_ends_when_its_caller_gives_up_and_the_connection_lives_on()
    {
        using var duck = new DuckDBConnection("Data Source=:memory:");
        duck.Open();
        using var giveUp = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
        var watch = Stopwatch.StartNew();

        Assert.Throws<OperationCanceledException>(() =>
            duck.Query(
                new SqlQuery("SELECT count(*) FROM range(10000000000) a, range(10000000) b WHERE a.range % 7 = b.range % 5", []),
                row => row.GetInt64(0),
                giveUp.Token
            )
        );

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"It took {watch.Elapsed}.");
        Assert.Equal([1], duck.Query(new SqlQuery("SELECT 1", []), row => row.GetInt32(0), CancellationToken.None));
    }
}
