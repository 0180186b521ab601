using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CollectiveEconomy.Storage.Register.Migrations;

/// <summary>Indexes in the order in which lists come unless another is asked for, for both providers.</summary>
/// <remarks>The key of a table stands at the end of each of its indexes in both, so it is named only where the table is not kept in its order.</remarks>
internal static class ListOrderTables
{
    private static readonly (string Table, string Entity, string[] Columns)[] Orders =
    [
        ("Certification", "Products.Certification", ["ValidFrom"]),
        ("ChainVerification", "ValueChains.ChainVerification", ["Date"]),
        ("DifficultyReport", "Outcomes.DifficultyReport", ["Date"]),
        ("FundingLine", "Funding.FundingLine", ["Year"]),
        ("Loan", "Loans.Loan", ["DisbursedOn"]),
        ("Production", "Products.Production", ["CooperativeId", "Year"]),
        ("SupportActivity", "ValueChains.SupportActivity", ["Year"]),
        ("OfficialFigure", "Official.OfficialFigure", ["IndicatorCode", "PeriodEnd", "Code"]),
    ];

    public static void IndexOrders(this MigrationBuilder migration)
    {
        foreach (var (table, _, columns) in Orders)
            migration.CreateIndex(name: $"IX_{table}_{string.Join('_', columns)}", table: table, columns: columns);
        migration.DropIndex(name: "IX_OfficialFigure_IndicatorCode_PeriodEnd", table: "OfficialFigure");
    }

    public static void Build(ModelBuilder model)
    {
        foreach (var (_, entity, columns) in Orders)
            model.Entity("CollectiveEconomy.Statistics." + entity, b => b.HasIndex(columns));
        model.Entity(
            "CollectiveEconomy.Statistics.Official.OfficialFigure",
            b => b.Metadata.RemoveIndex(b.HasIndex("IndicatorCode", "PeriodEnd").Metadata)
        );
    }
}
