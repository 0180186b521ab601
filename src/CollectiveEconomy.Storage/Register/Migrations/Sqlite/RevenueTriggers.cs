using Microsoft.EntityFrameworkCore.Migrations;

namespace CollectiveEconomy.Storage.Register.Migrations.Sqlite;

/// <summary>Lets every change of reports and organisations change the revenues that are derived from them, in the transaction of the change.</summary>
/// <remarks>
/// SQLite has no views that keep their rows. Reports refer to organisations, so an organisation is there before its reports. INSERT OR REPLACE
/// tells no trigger of the row that it removes, so nobody writes reports by it.
/// </remarks>
internal static class RevenueTriggers
{
    private const string Derived = """
        INSERT INTO "RevenueByPlace" ("Id", "Year", "ProvinceId", "Field", "Revenue", "Code", "CooperativeId")
        SELECT NEW."Id", NEW."Year", c."ProvinceId", c."Field", NEW."Revenue", c."Code", c."Id"
        FROM "Cooperative" AS c WHERE c."Id" = NEW."CooperativeId" AND NEW."Revenue" IS NOT NULL;
        """;

    private static readonly (string Name, string On, string Does)[] Triggers =
    [
        ("Reported", """INSERT ON "AnnualReport" """, Derived),
        (
            "Corrected",
            """UPDATE OF "Id", "CooperativeId", "Year", "Revenue" ON "AnnualReport" """,
            $"""DELETE FROM "RevenueByPlace" WHERE "Id" = OLD."Id"; {Derived}"""
        ),
        ("Withdrawn", """DELETE ON "AnnualReport" """, """DELETE FROM "RevenueByPlace" WHERE "Id" = OLD."Id";"""),
        (
            "Moved",
            """UPDATE OF "ProvinceId", "Field", "Code" ON "Cooperative" """,
            """
            UPDATE "RevenueByPlace" SET "ProvinceId" = NEW."ProvinceId", "Field" = NEW."Field", "Code" = NEW."Code"
            WHERE "Id" IN (SELECT "Id" FROM "AnnualReport" WHERE "CooperativeId" = NEW."Id");
            """
        ),
    ];

    /// <summary>For new tables, or after an earlier migration that dropped the triggers and let EF Core make a table anew.</summary>
    public static void DeriveRevenues(this MigrationBuilder migration)
    {
        migration.DropDerivedRevenues();
        foreach (var (name, on, does) in Triggers)
            migration.Sql($"""CREATE TRIGGER "RevenueByPlace_{name}" AFTER {on} BEGIN {does} END;""");
    }

    /// <summary>Before the table of revenues goes, or EF Core makes one of the others anew: it renames tables, which triggers that name them forbid.</summary>
    public static void DropDerivedRevenues(this MigrationBuilder migration)
    {
        foreach (var (name, _, _) in Triggers)
            migration.Sql($"""DROP TRIGGER IF EXISTS "RevenueByPlace_{name}";""");
    }
}
