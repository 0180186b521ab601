using CollectiveEconomy.Ingestion.Formats;
using CollectiveEconomy.Ingestion.Importing;
using CollectiveEconomy.Ingestion.Tests.Formats;
using CollectiveEconomy.Ingestion.Tests.Publishing;
using CollectiveEconomy.Statistics.Cooperatives;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Ingestion.Tests.Importing;

/// <summary>Organisations of which only the year or the month of founding is known. HTX-11 was founded on 1 May 2010.</summary>
public sealed class FoundingPrecisionTests : IAsyncLifetime
{
    private const string Headings = "code,name,legal_form,founded,former_province";

    private ImportSandbox _sandbox = null!;

    public async Task InitializeAsync() => _sandbox = await ImportSandbox.WithAsync(SmallRegister.Cooperative(11, Origin.Collected));

    public Task DisposeAsync()
    {
        _sandbox.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task A_year_and_a_month_are_imported_from_both_kinds_of_files_and_sent_again_change_nothing()
    {
        var text = _sandbox.File(
            "cooperatives.csv",
            $"{Headings}\nY-1,HTX Một,COOPERATIVE,2015,02\nY-2,HTX Hai,COOPERATIVE,03/2015,02\nY-3,HTX Ba,COOPERATIVE,15/03/2015,02\n"
        );
        // Styles 2 and 3 show the year and the month of a day.
        var book = _sandbox.File(
            "cooperatives.xlsx",
            XlsxFile.Formatted(
                XlsxFile.With(
                    "cooperatives",
                    XlsxFile.Texts(Headings.Split(',')),
                    Row("Z-1", "HTX Bốn", XlsxFile.Number("2015")),
                    Row("Z-2", "HTX Năm", XlsxFile.Text("2015")),
                    Row("Z-3", "HTX Sáu", XlsxFile.Number("42005", 2)),
                    Row("Z-4", "HTX Bảy", XlsxFile.Number("42064", 3)),
                    Row("Z-5", "HTX Tám", XlsxFile.Number("42078", 1))
                ),
                "yyyy",
                "mm/yyyy"
            )
        );
        var report = await _sandbox.ImportAsync(text, book);
        Assert.Empty(ImportSandbox.Told(report));
        Assert.Equal(
            [
                "Y-1 2015-01-01 Year",
                "Y-2 2015-03-01 Month",
                "Y-3 2015-03-15 Day",
                "Z-1 2015-01-01 Year",
                "Z-2 2015-01-01 Year",
                "Z-3 2015-01-01 Year",
                "Z-4 2015-03-01 Month",
                "Z-5 2015-03-15 Day",
            ],
            await FoundingsAsync()
        );
        var again = await _sandbox.ImportAsync(text, book);
        Assert.Equal((0, 0), (again.Batch!.Added, again.Batch.Changed));
        await _sandbox.TakeBackAsync(report.Batch!.Id);
        Assert.Empty(await FoundingsAsync());
    }

    [Fact]
    public async Task A_year_typed_into_a_cell_of_days_is_refused_with_the_year() =>
        Assert.Equal(
            "YearIsNoDay 2015",
            string.Join(
                ' ',
                (
                    await _sandbox.TryAsync(
                        _sandbox.File(
                            "cooperatives.xlsx",
                            XlsxFile.With(
                                "cooperatives",
                                XlsxFile.Texts(Headings.Split(',')),
                                Row("Z-1", "HTX Bốn", XlsxFile.Number("2015", 1))
                            )
                        )
                    )
                ).Findings.Select(finding => $"{finding.Rule} {finding.Suggestion}")
            )
        );

    [Theory]
    [InlineData("2010", "2 founded FoundingDaysAreKept")]
    [InlineData("2010-05", "2 founded FoundingDaysAreKept")]
    [InlineData("2009", null)]
    [InlineData("2010-06", null)]
    [InlineData("01/05/2010", null)]
    public async Task A_year_replaces_no_day_within_it_unless_confirmed(string founded, string? told)
    {
        var file = _sandbox.File("cooperatives.csv", $"{Headings}\nHTX-11,HTX 11,COOPERATIVE,{founded},01\n");
        Assert.Equal(told is null ? [] : [told], ImportSandbox.Told(await _sandbox.TryAsync(file)));
        var confirmed = ImportSandbox.Order(file) with { Confirmed = Confirmations.Parse(["FoundingDaysAreKept:HTX-11"]) };
        Assert.True((await _sandbox.RunAsync(new ImportLimits(), confirmed)).IsAccepted);
    }

    [Fact]
    public async Task The_precision_goes_with_the_date_when_rows_are_corrected_and_taken_back()
    {
        var sent = await _sandbox.ImportAsync("cooperatives.csv", $"{Headings}\nHTX-11,HTX 11,COOPERATIVE,2009,01\n");
        Assert.Equal(["Founded 2010-05-01 2009-01-01", "FoundedPrecision Day Year"], await ChangesAsync(sent.Batch!.Id));
        await _sandbox.ImportAsync("cooperatives.csv", "code,name,legal_form,former_province\nHTX-11,HTX Mười Một,COOPERATIVE,01\n");
        await using (var register = _sandbox.Open())
            Assert.Equal(DatePrecision.Year, register.Cooperatives.Single(row => row.Code == "HTX-11").FoundedPrecision);
        var withdrawn = await _sandbox.ImportAsync("cooperatives.csv", $"{Headings}\nHTX-11,HTX Mười Một,COOPERATIVE,rút,01\n");
        await using (var register = _sandbox.Open())
            Assert.Equal(
                (null, null),
                (
                    register.Cooperatives.Single(row => row.Code == "HTX-11").Founded,
                    register.Cooperatives.Single(row => row.Code == "HTX-11").FoundedPrecision
                )
            );
        await _sandbox.TakeBackAsync(withdrawn.Batch!.Id);
        await using (var register = _sandbox.Open())
            Assert.Equal(DatePrecision.Year, register.Cooperatives.Single(row => row.Code == "HTX-11").FoundedPrecision);
    }

    [Theory]
    [InlineData("2024", "2 former_province OldProvinceIsStatedUntilMerger")]
    [InlineData("06/2025", "2 former_province OldProvinceIsStatedUntilMerger")]
    [InlineData("2025", null)]
    public async Task Only_what_was_surely_founded_before_the_merger_needs_a_former_province(string founded, string? told) =>
        Assert.Equal(
            told is null ? [] : [told],
            ImportSandbox.Told(
                await _sandbox.TryAsync(
                    _sandbox.File("cooperatives.csv", $"code,name,legal_form,founded,province\nN-1,HTX N,COOPERATIVE,{founded},01\n")
                )
            )
        );

    [Fact]
    public async Task A_report_is_of_the_year_of_founding_or_later()
    {
        var report = await _sandbox.TryAsync(
            _sandbox.File("cooperatives.csv", $"{Headings}\nY-1,HTX Một,COOPERATIVE,2015,02\n"),
            _sandbox.File("annual_reports.csv", "cooperative,year,members\nY-1,2014,20\nY-1,2015,20\n")
        );
        var finding = Assert.Single(report.Findings);
        Assert.Equal((2, "ReportersExist"), (finding.Row, finding.Rule));
        Assert.Contains("(2015 to ", finding.MessageEn, StringComparison.Ordinal);
    }

    private static string Row(string code, string name, string founded) =>
        XlsxFile.Texts(code, name, "COOPERATIVE") + founded + XlsxFile.Text("02");

    private async Task<string[]> FoundingsAsync()
    {
        await using var register = _sandbox.Open();
        return
        [
            .. (
                await register
                    .Cooperatives.Where(row => row.Origin == Origin.Collected && row.Code != "HTX-11")
                    .OrderBy(row => row.Code)
                    .ToListAsync()
            ).Select(row => $"{row.Code} {row.Founded:yyyy-MM-dd} {row.FoundedPrecision}"),
        ];
    }

    private async Task<string[]> ChangesAsync(int batch)
    {
        await using var register = _sandbox.Open();
        var changes = await register
            .AuditEntries.Where(entry => entry.ImportBatchId == batch)
            .OrderBy(entry => entry.Property)
            .ToListAsync();
        return
        [
            .. changes
                .Where(entry => entry.Property!.StartsWith("Founded", StringComparison.Ordinal))
                .Select(entry => $"{entry.Property} {entry.OldValue} {entry.NewValue}"),
        ];
    }
}
