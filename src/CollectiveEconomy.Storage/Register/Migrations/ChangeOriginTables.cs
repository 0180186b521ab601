using CollectiveEconomy.Storage.Register.Tables;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CollectiveEconomy.Storage.Register.Migrations;

/// <summary>File, sheet and row of each change, for both providers; unknown of changes that were made before.</summary>
internal static class ChangeOriginTables
{
    private const string Table = "AuditEntry";

    public static void AddOriginsOfChanges(this MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<int>("FileNumber", Table, nullable: true);
        migrationBuilder.AddColumn<string>("Sheet", Table, maxLength: Keys.NameLength, nullable: true);
        migrationBuilder.AddColumn<int>("FileRow", Table, nullable: true);
    }

    public static void Build(ModelBuilder model)
    {
        var entry = model.Entity("CollectiveEconomy.Statistics.Imports.AuditEntry");
        entry.Property<int?>("FileNumber");
        entry.Property<string>("Sheet").HasMaxLength(Keys.NameLength);
        entry.Property<int?>("FileRow");
    }
}
