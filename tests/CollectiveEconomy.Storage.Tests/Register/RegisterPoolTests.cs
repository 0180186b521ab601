using CollectiveEconomy.Storage.Register;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using SQLitePCL;

namespace CollectiveEconomy.Storage.Tests.Register;

public sealed class RegisterPoolTests(SqliteRegisterTests.Database database) : IClassFixture<SqliteRegisterTests.Database>
{
    [Fact]
    public async Task A_query_that_was_run_before_is_not_prepared_again()
    {
        using var pool = Watched();
        var first = await AskAsync(pool, "A");
        var second = await AskAsync(pool, "B");

        Assert.Equal(first, second);
    }

    [Fact]
    public async Task Values_of_the_query_before_are_forgotten()
    {
        using var pool = new RegisterPool(database.Settings, NullLoggerFactory.Instance);
        foreach (var text in new[] { "one", "two", null, "three" })
        {
            await using var register = pool.CreateDbContext();
            Assert.Equal(
                [text ?? "none"],
                await register.Database.SqlQuery<string>($"SELECT coalesce({text}, 'none') AS Value").ToListAsync()
            );
        }
    }

    [Fact]
    public async Task The_same_query_can_run_while_it_is_read()
    {
        using var pool = new RegisterPool(database.Settings, NullLoggerFactory.Instance);
        await using var register = pool.CreateDbContext();
        var numbers = register.Database.SqlQueryRaw<int>("SELECT value AS Value FROM json_each('[1, 2, 3]')");
        var pairs = new List<(int, int)>();
        await foreach (var outer in numbers.AsAsyncEnumerable())
        await foreach (var inner in numbers.AsAsyncEnumerable())
            pairs.Add((outer, inner));

        Assert.Equal(9, pairs.Distinct().Count());
    }

    [Fact]
    public async Task A_query_that_failed_can_be_run_again()
    {
        using var pool = new RegisterPool(database.Settings, NullLoggerFactory.Instance);
        await using var register = pool.CreateDbContext();
        var doubled = (string text) => register.Database.SqlQuery<string>($"SELECT json({text}) AS Value").ToListAsync();

        await Assert.ThrowsAsync<SqliteException>(() => doubled("{"));

        Assert.Equal(["{}"], await doubled("{}"));
    }

    [Fact]
    public async Task No_more_statements_are_kept_than_a_connection_may_have()
    {
        using var pool = Watched();
        await using var register = pool.CreateDbContext();
        foreach (var sql in Enumerable.Range(0, 500).Select(number => $"SELECT {number} AS Value"))
            await register.Database.SqlQueryRaw<int>(sql).ToListAsync();

        Assert.InRange(Statements(register).Count, 1, 64);
    }

    [Fact]
    public void Connections_are_closed_with_the_pool()
    {
        var pool = new RegisterPool(database.Settings, NullLoggerFactory.Instance);
        var register = pool.CreateDbContext();
        var connection = register.Database.GetDbConnection();
        register.Dispose();
        Assert.Equal(System.Data.ConnectionState.Open, connection.State);

        pool.Dispose();

        Assert.Equal(System.Data.ConnectionState.Closed, connection.State);
    }

    private RegisterPool Watched()
    {
        var pool = new RegisterPool(database.Settings, NullLoggerFactory.Instance);
        using var register = pool.CreateDbContext();
        // Statements that were dropped before the watch begins are unknown to it, so none must wait for its finaliser.
        GC.Collect();
        GC.WaitForPendingFinalizers();
        HandleOf(register).enable_sqlite3_next_stmt(true);
        return pool;
    }

    private static sqlite3 HandleOf(RegisterContext register) => ((SqliteConnection)register.Database.GetDbConnection()).Handle!;

    private static async Task<List<sqlite3_stmt>> AskAsync(RegisterPool pool, string code)
    {
        await using var register = pool.CreateDbContext();
        Assert.Null(await register.Cooperatives.SingleOrDefaultAsync(row => row.Code == code));
        return Statements(register);
    }

    private static List<sqlite3_stmt> Statements(RegisterContext register)
    {
        var handle = HandleOf(register);
        var statements = new List<sqlite3_stmt>();
        for (var next = raw.sqlite3_next_stmt(handle, null); next is not null; next = raw.sqlite3_next_stmt(handle, next))
            statements.Add(next);
        return statements;
    }
}
