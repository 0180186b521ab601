using CollectiveEconomy.Ingestion.Formats;
using CollectiveEconomy.Ingestion.Importing;
using CollectiveEconomy.Ingestion.Tests.Formats;
using CollectiveEconomy.Ingestion.Tests.Importing;
using CollectiveEconomy.Ingestion.Tests.Publishing;
using CollectiveEconomy.Statistics.Cooperatives;

namespace CollectiveEconomy.Ingestion.Tests.Rules;

/// <summary>Cells that take values of the register away. The register has 10 members and 3 workers of HTX-11 in 2024.</summary>
public sealed class WithdrawalRulesTests
{
    private const string Blank = "2 members BlanksWithdrawNothing";

    [Theory]
    [InlineData("HTX-11,2024,,3", Blank, 10)]
    [InlineData("HTX-11,2024,…,3", Blank, 10)]
    [InlineData("HTX-11,2024,rút,3", "2 members MarkedValuesAreWithdrawn?", null)]
    [InlineData("HTX-11,2024,RUT,3", "2 members MarkedValuesAreWithdrawn?", null)]
    [InlineData("HTX-11,2024, Withdrawn ,3", "2 members MarkedValuesAreWithdrawn?", null)]
    [InlineData("HTX-11,2024,ten,3", "2 members NumberIsReadable", 10)]
    [InlineData("HTX-11,2023,,3", null, 10)]
    [InlineData("HTX-11,2023,rút,3", null, 10)]
    public async Task A_blank_needs_confirming_and_a_mark_does_not(string row, string? told, int? members)
    {
        foreach (var isWorkbook in new[] { false, true })
        {
            using var sandbox = await ImportSandbox.WithAsync(
                SmallRegister.Cooperative(11, Origin.Collected),
                SmallRegister.Report(11, 2024, members: 10)
            );
            var file = isWorkbook
                ? Workbook(sandbox, row)
                : sandbox.File("annual_reports.csv", $"cooperative,year,members,workers\n{row}\n");
            string[] expected = told is null ? [] : [told];
            Assert.Equal(expected, ImportSandbox.Told(await sandbox.TryAsync(file)));
            Assert.Equal(expected, ImportSandbox.Told(await sandbox.ImportAsync(file)));
            await using var register = sandbox.Open();
            Assert.Equal(members, register.AnnualReports.Single(report => report.Year == 2024).Members);
        }
    }

    [Fact]
    public async Task A_confirmed_blank_withdraws_and_is_shown()
    {
        using var sandbox = await ImportSandbox.WithAsync(SmallRegister.Cooperative(11), SmallRegister.Report(11, 2024, members: 10));
        var order = ImportSandbox.Order(sandbox.File("annual_reports.csv", "cooperative,year,members\nHTX-11,2024,\n"));
        var report = await sandbox.RunAsync(
            new ImportLimits(),
            order with
            {
                Confirmed = Confirmations.Parse(["BlanksWithdrawNothing:HTX-11 2024"]),
            }
        );
        Assert.Equal([Blank + "?"], ImportSandbox.Told(report).Where(line => line.Contains("Blank", StringComparison.Ordinal)));
        await using var register = sandbox.Open();
        Assert.Null(register.AnnualReports.Single().Members);
    }

    [Fact]
    public async Task A_column_that_is_absent_changes_nothing()
    {
        using var sandbox = await ImportSandbox.WithAsync(SmallRegister.Cooperative(11, Origin.Collected), SmallRegister.Report(11, 2024));
        var report = await sandbox.ImportAsync("annual_reports.csv", "cooperative,year,workers\nHTX-11,2024,4\n");
        Assert.Empty(report.Findings);
        await using var register = sandbox.Open();
        Assert.Equal((10, 4), (register.AnnualReports.Single().Members, register.AnnualReports.Single().Workers));
    }

    private static SubmittedFile Workbook(ImportSandbox sandbox, string row) =>
        sandbox.File(
            "annual_reports.xlsx",
            XlsxFile.With("annual_reports", XlsxFile.Texts("cooperative", "year", "members", "workers"), XlsxFile.Texts(row.Split(',')))
        );
}
