using System;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CollectiveEconomy.Storage.Register.Migrations;

/// <summary>How exactly the dates of founding are known, for both providers; those that the register has are days.</summary>
internal static class FoundedPrecisionTables
{
    private const string Column = "FoundedPrecision";
    private const string Days = "UPDATE Cooperative SET FoundedPrecision = 'Day' WHERE Founded IS NOT NULL";

    public static void AddPrecisionOfFounding(this MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<string>(Column, "Cooperative", maxLength: 20, nullable: true);
        // SQL Server compiles a batch of a script before it runs: it would not know the column yet.
        migrationBuilder.Sql(migrationBuilder.IsSqlServer() ? $"EXEC(N'{Days.Replace("'", "''", StringComparison.Ordinal)}')" : Days);
    }

    public static void Build(ModelBuilder model) =>
        model.Entity("CollectiveEconomy.Statistics.Cooperatives.Cooperative").Property<string>(Column).HasMaxLength(20);
}
