using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CollectiveEconomy.Storage.Register.Migrations;

/// <summary>What became of each file of a submission, for both providers; unknown of files that were sent before.</summary>
internal static class FileCountsTables
{
    private static readonly string[] Columns = ["Rows", "Added", "Changed"];

    public static void CountRowsOfFiles(this MigrationBuilder migrationBuilder)
    {
        foreach (var column in Columns)
            migrationBuilder.AddColumn<int>(column, "ImportedFile", nullable: true);
    }

    public static void Build(ModelBuilder model)
    {
        foreach (var column in Columns)
            model.Entity("CollectiveEconomy.Statistics.Imports.ImportedFile").Property<int?>(column);
    }
}
