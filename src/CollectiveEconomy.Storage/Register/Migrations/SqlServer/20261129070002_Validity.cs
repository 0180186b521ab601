using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CollectiveEconomy.Storage.Register.Migrations.SqlServer;

/// <summary>Keeps when names and kinds of provinces, and codes, are in force.</summary>
[DbContext(typeof(SqlServerRegisterContext))]
[Migration("20261129070002_Validity")]
public sealed class Validity : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.KeepValidity();
        migrationBuilder.UseServerCollation();
    }

    /// <inheritdoc />
    protected override void BuildTargetModel(ModelBuilder modelBuilder)
    {
        SqlServerInitialModel.Build(modelBuilder);
        FileCountsTables.Build(modelBuilder);
        FoundedPrecisionTables.Build(modelBuilder);
        ValidityTables.Build(modelBuilder);
        modelBuilder.ForServer();
    }
}
