using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CollectiveEconomy.Storage.Register.Migrations.SqlServer;

/// <summary>Checks the references of rows that were copied in bulk without a check, so that SQL Server trusts its constraints again.</summary>
/// <remarks>It fails where a row refers to one that does not exist; SQL Server's error 547 names the constraint.</remarks>
[DbContext(typeof(SqlServerRegisterContext))]
[Migration("20261130120002_TrustedReferences")]
public sealed class TrustedReferences : Migration
{
    private const string CheckAll = """
        DECLARE @checks nvarchar(max) = N'';
        SELECT @checks += N'ALTER TABLE ' + QUOTENAME(SCHEMA_NAME(t.schema_id)) + N'.' + QUOTENAME(t.name) + N' WITH CHECK CHECK CONSTRAINT ALL; '
        FROM sys.tables AS t
        WHERE EXISTS (SELECT * FROM sys.foreign_keys AS f WHERE f.parent_object_id = t.object_id AND f.is_not_trusted = 1);
        EXEC sp_executesql @checks;
        """;

    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(CheckAll);

    /// <inheritdoc />
    protected override void BuildTargetModel(ModelBuilder modelBuilder)
    {
        SqlServerInitialModel.Build(modelBuilder);
        FileCountsTables.Build(modelBuilder);
        FoundedPrecisionTables.Build(modelBuilder);
        ValidityTables.Build(modelBuilder);
        ChangeOriginTables.Build(modelBuilder);
        SpecificationTables.Build(modelBuilder);
        modelBuilder.ForServer();
    }
}
