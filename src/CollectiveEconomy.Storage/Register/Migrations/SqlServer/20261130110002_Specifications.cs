using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CollectiveEconomy.Storage.Register.Migrations.SqlServer;

/// <summary>Keeps which specifications of evaluations were registered, and when.</summary>
[DbContext(typeof(SqlServerRegisterContext))]
[Migration("20261130110002_Specifications")]
public sealed class Specifications : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.KeepSpecifications();
        migrationBuilder.UseServerCollation();
    }

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
