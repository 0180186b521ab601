using CollectiveEconomy.Storage.Register;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace CollectiveEconomy.Storage.Tests.Versions;

public sealed class RegisterVersionTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ceco-").FullName;

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task A_commit_by_anybody_changes_it_and_nothing_else_does()
    {
        var file = Path.Combine(_folder, "any.sqlite");
        Run(file, "CREATE TABLE t (x)");
        await using var version = new RegisterVersion(Store(file));

        var before = await version.ReadAsync();
        Assert.Equal(before, await version.ReadAsync());
        Run(file, "SELECT * FROM t");
        Run(file, "BEGIN; INSERT INTO t VALUES (1); ROLLBACK");
        Assert.Equal(before, await version.ReadAsync());
        Run(file, "INSERT INTO t VALUES (1)");
        Assert.NotEqual(before, await version.ReadAsync());
    }

    [Fact]
    public async Task Two_processes_never_give_the_same_name_to_what_may_differ()
    {
        var file = Path.Combine(_folder, "any.sqlite");
        Run(file, "CREATE TABLE t (x)");
        await using var here = new RegisterVersion(Store(file));
        await using var there = new RegisterVersion(Store(file));

        Assert.NotEqual(await here.ReadAsync(), await there.ReadAsync());
    }

    [Fact]
    public void The_query_and_the_script_for_sql_server_are_transact_sql()
    {
        var script = File.ReadAllText(Path.Combine(Root, "ops", "sqlserver", "change-tracking.sql"));
        foreach (var sql in new[] { RegisterVersion.OfSqlServer, script })
        {
            new TSql160Parser(initialQuotedIdentifiers: true).Parse(new StringReader(sql), out var errors);
            Assert.Empty(errors.Select(error => $"{error.Line}: {error.Message}"));
        }
    }

    private static string Root { get; } =
        typeof(RegisterVersionTests)
            .Assembly.GetCustomAttributes(typeof(System.Reflection.AssemblyMetadataAttribute), inherit: false)
            .Cast<System.Reflection.AssemblyMetadataAttribute>()
            .Single(data => data.Key == "RepositoryRoot")
            .Value!;

    private static PooledDbContextFactory<RegisterContext> Store(string file)
    {
        var options = new DbContextOptionsBuilder<RegisterContext>();
        options.UseRegister(RegisterSettings.Sqlite(file));
        return new PooledDbContextFactory<RegisterContext>(options.Options);
    }

    private static void Run(string file, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={file}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
