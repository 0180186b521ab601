using CollectiveEconomy.Ingestion.Formats;
using CollectiveEconomy.Ingestion.Importing;
using CollectiveEconomy.Ingestion.Tests.Formats;
using CollectiveEconomy.Ingestion.Tests.Publishing;
using CollectiveEconomy.Statistics.Cooperatives;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Ingestion.Tests.Importing;

/// <summary>The audit knows the file, sheet and row of each change.</summary>
public sealed class ChangeOriginTests
{
    private const string Headings = "cooperative,year,members\n";

    private static readonly object[] Rows =
    [
        SmallRegister.Cooperative(11, Origin.Collected),
        SmallRegister.Cooperative(12, Origin.Collected),
        SmallRegister.Report(11, 2024),
        SmallRegister.Report(12, 2024),
    ];

    [Fact]
    public async Task Added_and_changed_rows_are_those_of_their_file_and_sheet()
    {
        using var sandbox = await ImportSandbox.WithAsync(Rows);
        await sandbox.ImportAsync(
            sandbox.File("annual_reports.csv", Headings + "HTX-11,2022,5\n\nHTX-11,2021,4\n"),
            sandbox.File(
                "annual_reports.xlsx",
                XlsxFile.With(
                    "annual_reports",
                    XlsxFile.Texts("cooperative", "year", "members"),
                    XlsxFile.Texts("HTX-12", "2023", "8"),
                    XlsxFile.Texts("HTX-12", "2024", "9")
                )
            )
        );
        Assert.Equal(
            [
                "HTX-11 2021  file 1, sheet , row 4",
                "HTX-11 2022  file 1, sheet , row 2",
                "HTX-12 2023  file 2, sheet annual_reports, row 2",
                "HTX-12 2024 Members file 2, sheet annual_reports, row 3",
            ],
            (await OriginsAsync(sandbox)).Where(origin => !origin.Contains("Revenue", StringComparison.Ordinal))
        );
    }

    [Fact]
    public async Task A_deletion_is_of_its_row_and_a_replacement_of_no_row()
    {
        using var sandbox = await ImportSandbox.WithAsync(Rows);
        await sandbox.ImportAsync(
            sandbox.File("annual_reports.csv", "cooperative,year,members,action\nHTX-11,2022,5,\nHTX-11,2024,,delete\n")
        );
        Assert.Contains("HTX-11 2024 Members file 1, sheet , row 3", await OriginsAsync(sandbox));

        await sandbox.RunAsync(
            new ImportLimits(),
            ImportSandbox.Order(sandbox.File("annual_reports.csv", Headings + "HTX-11,2024,5\n")) with
            {
                Replaced = KeySet.Parse("08:2024"),
            }
        );
        Assert.Contains("HTX-12 2024 Members file 1, sheet , row ", await OriginsAsync(sandbox));
    }

    private static async Task<List<string>> OriginsAsync(ImportSandbox sandbox)
    {
        await using var register = sandbox.Open();
        var entries = await register.AuditEntries.OrderBy(entry => entry.Key).ThenBy(entry => entry.Id).ToListAsync();
        return
        [
            .. entries.Select(entry => $"{entry.Key} {entry.Property} file {entry.FileNumber}, sheet {entry.Sheet}, row {entry.FileRow}"),
        ];
    }
}
