using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CollectiveEconomy.Storage.Register.Migrations.SqlServer;

/// <summary>The tables with which a register on SQL Server begins, and the view that is derived from them.</summary>
[DbContext(typeof(SqlServerRegisterContext))]
[Migration("20261128230443_Initial")]
public sealed class Initial : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTables();
        migrationBuilder.UseServerCollation();
        // Its rows are kept by the index; for that the view must name the schema of its tables, which no later migration may alter under it.
        migrationBuilder.Sql(
            """
            DECLARE @schema nvarchar(258) = QUOTENAME(OBJECT_SCHEMA_NAME(OBJECT_ID(N'[AnnualReport]')));
            EXEC(N'CREATE VIEW ' + @schema + N'.[RevenueByPlace] WITH SCHEMABINDING AS
            SELECT r.[Id], r.[Year], c.[ProvinceId], c.[Field], r.[Revenue], c.[Code], r.[CooperativeId]
            FROM ' + @schema + N'.[AnnualReport] AS r INNER JOIN ' + @schema + N'.[Cooperative] AS c ON c.[Id] = r.[CooperativeId]
            WHERE r.[Revenue] IS NOT NULL');
            """
        );
        migrationBuilder.Sql(
            """
            CREATE UNIQUE CLUSTERED INDEX [IX_RevenueByPlace_Year_ProvinceId_Field_Revenue_Code]
            ON [RevenueByPlace] ([Year], [ProvinceId], [Field], [Revenue] DESC, [Code]);
            """
        );
    }

    /// <inheritdoc />
    protected override void BuildTargetModel(ModelBuilder modelBuilder)
    {
        SqlServerInitialModel.Build(modelBuilder);
        modelBuilder.ForServer();
    }
}
