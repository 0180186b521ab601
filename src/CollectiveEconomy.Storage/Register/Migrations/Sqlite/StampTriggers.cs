using Microsoft.EntityFrameworkCore.Migrations;

namespace CollectiveEconomy.Storage.Register.Migrations.Sqlite;

/// <summary>Lets every change of a table give the register another stamp, whoever makes it, in the transaction of the change.</summary>
/// <remarks>A random stamp, not a count: a copy of the file that was put back and changed otherwise never has the stamp of another state.</remarks>
internal static class StampTriggers
{
    private static readonly string[] Changes = ["INSERT", "UPDATE", "DELETE"];

    /// <summary>For a table that is new, or that an earlier migration let EF Core make anew, so that it lost its triggers.</summary>
    public static void Stamp(this MigrationBuilder migration, string table)
    {
        foreach (var change in Changes)
            migration.Sql(
                $"""
                CREATE TRIGGER "Stamp_{table}_{change}" AFTER {change} ON "{table}" BEGIN UPDATE "RegisterStamp" SET "Value" = random(); END;
                """
            );
    }
}
