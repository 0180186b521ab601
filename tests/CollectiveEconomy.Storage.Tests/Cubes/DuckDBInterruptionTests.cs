using CollectiveEconomy.Storage.Cubes;
using DuckDB.NET.Data;

namespace CollectiveEconomy.Storage.Tests.Cubes;

public sealed class DuckDBInterruptionTests
{
    [Fact]
    public void A_query_that_would_take_hours_ends_when_its_caller_gives_up_and_the_connection_lives_on()
    {
        using var duck = new DuckDBConnection("Data Source=:memory:");
        duck.Open();
        using var giveUp = new CancellationTokenSource();
#pragma warning disable DuckDBNET001 // Functions of our own are declared experimental.
        duck.RegisterScalarFunction<long, long>(
            "seen",
            (values, results, rows) =>
            {
                giveUp.Cancel();
                for (ulong row = 0; row < rows; row++)
                    results.WriteValue(values[0].GetValue<long>(row), row);
            }
        );
#pragma warning restore DuckDBNET001

        Assert.Throws<OperationCanceledException>(() =>
            duck.Query(
                new SqlQuery("SELECT count(*) FROM range(10000000000) a, range(10000000) b WHERE seen(a.range) % 7 = b.range % 5", []),
                row => row.GetInt64(0),
                giveUp.Token
            )
        );

        Assert.Equal([1], duck.Query(new SqlQuery("SELECT 1", []), row => row.GetInt32(0), CancellationToken.None));
    }
}
