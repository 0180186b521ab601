using CollectiveEconomy.Storage.Register;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Storage.Tests.Sqlite;

public sealed class SqliteInterruptionTests
{
    [Fact]
    public async Task A_query_that_never_ends_by_itself_ends_when_its_caller_gives_up_and_the_connection_lives_on()
    {
        using var data = new TemporaryFolder();
        await using var register = RegisterConnection.Open(RegisterSettings.Sqlite(data.Place("any.sqlite")));
        await register.Database.OpenConnectionAsync();
        using var giveUp = new CancellationTokenSource();
        ((SqliteConnection)register.Database.GetDbConnection()).CreateFunction(
            "seen",
            (long number) =>
            {
                giveUp.Cancel();
                return number;
            }
        );

        await Assert.ThrowsAnyAsync<Exception>(() =>
            register
                .Database.SqlQueryRaw<long>(
                    "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x AS Value FROM n WHERE seen(x) < 0"
                )
                .ToListAsync(giveUp.Token)
        );

        Assert.Equal(1, await register.Database.SqlQueryRaw<long>("SELECT 1 AS Value").SingleAsync());
    }
}
