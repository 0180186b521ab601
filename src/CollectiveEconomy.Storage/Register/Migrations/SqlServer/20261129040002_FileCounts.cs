using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CollectiveEconomy.Storage.Register.Migrations.SqlServer;

/// <summary>Counts the rows of each file of a submission.</summary>
[DbContext(typeof(SqlServerRegisterContext))]
[Migration("20261129040002_FileCounts")]
public sealed class FileCounts : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CountRowsOfFiles();
        migrationBuilder.UseServerCollation();
    }

    /// <inheritdoc />
    protected override void BuildTargetModel(ModelBuilder modelBuilder)
    {
        SqlServerInitialModel.Build(modelBuilder);
        FileCountsTables.Build(modelBuilder);
        modelBuilder.ForServer();
    }
}
