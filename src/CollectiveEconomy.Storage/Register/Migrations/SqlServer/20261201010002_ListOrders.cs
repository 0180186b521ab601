using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CollectiveEconomy.Storage.Register.Migrations.SqlServer;

/// <summary>Indexes lists in their usual order, so that a page of one reads no more than itself.</summary>
[DbContext(typeof(SqlServerRegisterContext))]
[Migration("20261201010002_ListOrders")]
public sealed class ListOrders : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.IndexOrders();

    /// <inheritdoc />
    protected override void BuildTargetModel(ModelBuilder modelBuilder)
    {
        SqlServerInitialModel.Build(modelBuilder);
        FileCountsTables.Build(modelBuilder);
        FoundedPrecisionTables.Build(modelBuilder);
        ValidityTables.Build(modelBuilder);
        ChangeOriginTables.Build(modelBuilder);
        SpecificationTables.Build(modelBuilder);
        ListOrderTables.Build(modelBuilder);
        modelBuilder.ForServer();
    }
}
