using CollectiveEconomy.Storage.Register;
using CollectiveEconomy.Storage.Register.Changes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using Snapshooter.Xunit;

namespace CollectiveEconomy.Storage.Tests.Register;

public sealed class TransactSqlTests
{
    [Fact]
    public void Tables_are_as_released()
    {
        using var register = Registers.OnNoSqlServer();
        register.Database.GenerateCreateScript().ReplaceLineEndings("\n").MatchSnapshot();
    }

    [Fact]
    public void Tables_are_created_by_statements_that_SQL_Server_2022_understands()
    {
        using var register = Registers.OnNoSqlServer();
        var tables = Parsed(register.Database.GenerateCreateScript())
            .Batches.SelectMany(batch => batch.Statements)
            .OfType<CreateTableStatement>();
        Assert.Equal(
            register.Model.GetEntityTypes().Select(type => type.GetTableName()).OfType<string>().Order(),
            tables.Select(table => table.SchemaObjectName.BaseIdentifier.Value).Order()
        );
    }

    [Fact]
    public void Migrations_are_statements_that_SQL_Server_2022_understands_and_may_run_twice()
    {
        using var register = Registers.OnNoSqlServer();
        var script = register.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent);
        var batches = Parsed(script).Batches;
        Assert.NotEmpty(batches);
        // What may run twice asks first whether it has.
        Assert.All(
            batches.SelectMany(batch => batch.Statements),
            statement =>
                Assert.True(statement is IfStatement or BeginTransactionStatement or CommitTransactionStatement, statement.GetType().Name)
        );
    }

    [Fact]
    public void The_lock_of_submissions_is_a_statement_that_SQL_Server_2022_understands() =>
        Assert.NotEmpty(Parsed(WriteLock.OfSqlServer.Replace("{0}", "@p0", StringComparison.Ordinal)).Batches);

    [Fact]
    public void The_question_for_the_condition_of_a_server_is_one_that_SQL_Server_2022_understands() =>
        Assert.IsType<SelectStatement>(Assert.Single(Assert.Single(Parsed(ServerCondition.Query).Batches).Statements));

    private static TSqlScript Parsed(string sql)
    {
        var parsed = new TSql160Parser(initialQuotedIdentifiers: true).Parse(new StringReader(sql), out var errors);
        Assert.Empty(errors.Select(error => $"{error.Line}: {error.Message}"));
        return Assert.IsType<TSqlScript>(parsed);
    }
}
