using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CollectiveEconomy.Storage.Register.Migrations;

/// <summary>How exactly the dates of founding are known, for both providers; those that the register has are days.</summary>
internal static class FoundedPrecisionTables
{
    private const string Column = "FoundedPrecision";

    public static void AddPrecisionOfFounding(this MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<string>(Column, "Cooperative", maxLength: 20, nullable: true);
        migrationBuilder.Sql("UPDATE Cooperative SET FoundedPrecision = 'Day' WHERE Founded IS NOT NULL");
    }

    public static void Build(ModelBuilder model) =>
        model.Entity("CollectiveEconomy.Statistics.Cooperatives.Cooperative").Property<string>(Column).HasMaxLength(20);
}
