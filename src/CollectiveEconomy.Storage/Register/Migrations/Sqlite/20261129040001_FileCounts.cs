using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CollectiveEconomy.Storage.Register.Migrations.Sqlite;

/// <summary>Counts the rows of each file of a submission.</summary>
[DbContext(typeof(SqliteRegisterContext))]
[Migration("20261129040001_FileCounts")]
public sealed class FileCounts : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.CountRowsOfFiles();

    /// <inheritdoc />
    protected override void BuildTargetModel(ModelBuilder modelBuilder)
    {
        InitialModel.Build(modelBuilder);
        FileCountsTables.Build(modelBuilder);
    }
}
