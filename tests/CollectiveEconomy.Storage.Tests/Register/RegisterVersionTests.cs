using CollectiveEconomy.Storage.Register;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace CollectiveEconomy.Storage.Tests.Register;

public sealed class RegisterVersionTests : IDisposable
{
    private const string Change = """UPDATE "Codelist" SET "NameEn" = "NameVi" """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_commit_by_anybody_changes_it_and_nothing_else_does()
    {
        var file = MakeRegister();
        var version = new RegisterVersion(Store(file));

        var before = await version.ReadAsync();
        Assert.NotNull(before);
        Assert.Equal(before, await version.ReadAsync());
        Run(file, "SELECT * FROM \"Codelist\"");
        Run(file, $"BEGIN; {Change}; ROLLBACK");
        Assert.Equal(before, await version.ReadAsync());
        Run(file, Change);
        Assert.NotEqual(before, await version.ReadAsync());
    }

    [Fact]
    public async Task Every_process_gives_a_state_the_same_name_and_a_state_that_was_left_never_comes_back()
    {
        var file = MakeRegister();
        var first = await NameAsync();
        Assert.Equal(first, await NameAsync());

        SqliteConnection.ClearAllPools();
        var copy = file + ".copy";
        File.Copy(file, copy);
        Run(file, Change);
        var changed = await NameAsync();
        SqliteConnection.ClearAllPools();
        File.Move(copy, file, overwrite: true);
        Assert.Equal(first, await NameAsync());
        Run(file, Change);
        Assert.DoesNotContain(await NameAsync(), new[] { first, changed });

        Task<string?> NameAsync() => new RegisterVersion(Store(file)).ReadAsync();
    }

    [Fact]
    public void Rows_that_are_added_changed_or_taken_away_are_noticed_in_every_table_but_that_of_the_keys()
    {
        var file = MakeRegister();
        using var register = RegisterConnection.Open(RegisterSettings.Sqlite(file));
        var watched = register
            .Database.SqlQueryRaw<string>(
                """
                SELECT tbl_name || substr(sql, instr(sql, ' AFTER '), 7 + 6) AS "Value" FROM sqlite_master
                WHERE type = 'trigger' AND sql LIKE '%UPDATE "RegisterStamp" SET "Value" = random()%'
                """
            )
            .ToList();

        var expected =
            from table in register.Model.GetEntityTypes().Select(entity => entity.GetTableName()).OfType<string>()
            where table != "AccessKey"
            from change in new[] { "INSERT", "UPDATE", "DELETE" }
            select $"{table} AFTER {change}";
        Assert.Equal(expected.Order(StringComparer.Ordinal), watched.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_query_and_the_script_for_sql_server_are_transact_sql()
    {
        var script = File.ReadAllText(Path.Combine(Repository.Root, "ops", "sqlserver", "change-tracking.sql"));
        foreach (var sql in new[] { RegisterVersion.OfSqlServer, script })
        {
            new TSql160Parser(initialQuotedIdentifiers: true).Parse(new StringReader(sql), out var errors);
            Assert.Empty(errors.Select(error => $"{error.Line}: {error.Message}"));
        }
    }

    private string MakeRegister()
    {
        var file = _folder.Place("register.sqlite");
        using (var register = RegisterConnection.Open(RegisterSettings.Sqlite(file)))
            register.Database.Migrate();
        Run(file, """INSERT INTO "Codelist" ("Id", "NameVi") VALUES ('ANY', 'any')""");
        return file;
    }

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
