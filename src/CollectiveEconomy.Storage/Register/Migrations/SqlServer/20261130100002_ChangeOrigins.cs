using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CollectiveEconomy.Storage.Register.Migrations.SqlServer;

/// <summary>Records file, sheet and row of each change.</summary>
[DbContext(typeof(SqlServerRegisterContext))]
[Migration("20261130100002_ChangeOrigins")]
public sealed class ChangeOrigins : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddOriginsOfChanges();
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
        modelBuilder.ForServer();
    }
}
