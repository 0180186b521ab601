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

    [Fact]
    public void A_script_of_the_migrations_changes_no_row_in_a_batch_that_is_compiled_before_its_columns_are_there()
    {
        using var register = Registers.OnNoSqlServer();
        var script = register.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent);
        var written = new Written();
        foreach (var batch in Parsed(script).Batches)
            batch.Accept(written);

        // Rows are changed by text that is compiled when it is run; only the journal of the migrations is there from the beginning.
        Assert.Equal(["__EFMigrationsHistory"], written.Tables);
        Assert.NotEmpty(written.Executed);
        Assert.All(written.Executed, text => Assert.NotEmpty(Parsed(text).Batches));
    }

    [Theory]
    [InlineData("change-tracking.sql")]
    [InlineData("logins.sql")]
    [InlineData("session.sql")]
    [InlineData("settings.sql")]
    public void Files_for_administrators_are_statements_that_SQL_Server_2022_understands(string file) =>
        Assert.NotEmpty(OfFile(file).Batches);

    [Fact]
    public void A_session_in_which_migrations_run_has_the_settings_that_filtered_indexes_and_indexed_views_need()
    {
        var on = OfFile("session.sql")
            .Batches.SelectMany(batch => batch.Statements)
            .OfType<PredicateSetStatement>()
            .Where(statement => statement.IsOn)
            .Aggregate(SetOptions.None, (options, statement) => options | statement.Options);
        const SetOptions Needed =
            SetOptions.QuotedIdentifier
            | SetOptions.AnsiNulls
            | SetOptions.AnsiPadding
            | SetOptions.AnsiWarnings
            | SetOptions.ArithAbort
            | SetOptions.ConcatNullYieldsNull
            | SetOptions.XactAbort;
        Assert.Equal(Needed, on & Needed);
    }

    // What begins with a colon is for sqlcmd.
    private static TSqlScript OfFile(string name) =>
        Parsed(
            string.Join('\n', File.ReadLines(Path.Combine(Repository.Root, "ops", "sqlserver", name)).Where(line => !line.StartsWith(':')))
        );

    private static TSqlScript Parsed(string sql)
    {
        var parsed = new TSql160Parser(initialQuotedIdentifiers: true).Parse(new StringReader(sql), out var errors);
        Assert.Empty(errors.Select(error => $"{error.Line}: {error.Message}"));
        return Assert.IsType<TSqlScript>(parsed);
    }

    /// <summary>Tables whose rows statements change, and texts that are run as statements.</summary>
    private sealed class Written : TSqlFragmentVisitor
    {
        public SortedSet<string> Tables { get; } = [];

        public List<string> Executed { get; } = [];

        public override void Visit(DataModificationSpecification node)
        {
            if (node.Target is NamedTableReference table)
                Tables.Add(table.SchemaObject.BaseIdentifier.Value);
        }

        public override void Visit(ExecutableStringList node) =>
            // A name of a schema that is looked up stands between some texts.
            Executed.Add(string.Concat(node.Strings.Select(text => text is StringLiteral literal ? literal.Value : "[dbo]")));
    }
}
