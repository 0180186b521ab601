using CollectiveEconomy.Ingestion.Formats;
using CollectiveEconomy.Ingestion.Importing;
using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Ingestion.Tests.Formats;
using CollectiveEconomy.Ingestion.Tests.Importing;
using CollectiveEconomy.Ingestion.Tests.Publishing;
using CollectiveEconomy.Statistics.Cooperatives;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Ingestion.Tests.Submissions;

/// <summary>Sheets as offices lay them out: titles, two rows of headings, units, totals, signatures. The same cells as CSV and as XLSX.</summary>
public sealed class SheetReadingTests : IAsyncLifetime
{
    private ImportSandbox _sandbox = null!;

    public async Task InitializeAsync() =>
        _sandbox = await ImportSandbox.WithAsync(
            SmallRegister.Cooperative(11, Origin.Collected),
            SmallRegister.Cooperative(12, Origin.Collected)
        );

    public Task DisposeAsync()
    {
        _sandbox.Dispose();
        return Task.CompletedTask;
    }

    public static TheoryData<string> Doors => ["csv", "xlsx"];

    [Theory]
    [MemberData(nameof(Doors))]
    public async Task The_row_that_fits_best_holds_the_headings(string door)
    {
        var report = await SendAsync(door, "annual_reports", "Năm|2024|", "Mã HTX|Năm|Số thành viên", "HTX-11|2015|30");
        Assert.Empty(ImportSandbox.Told(report));
        Assert.Equal((2015, 30, null), await OnlyReportAsync());
    }

    [Theory]
    [MemberData(nameof(Doors))]
    public async Task Titles_two_rows_of_headings_units_and_numbers_of_columns_are_recognised(string door)
    {
        var report = await SendAsync(
            door,
            "annual_reports",
            "BÁO CÁO HỢP TÁC XÃ|||||",
            "||||ĐVT: triệu đồng|",
            "TT|Mã HTX|Năm|Thành viên||Doanh thu",
            "|||Số thành viên|Thành viên nữ|",
            "A|B|1|2|3|4",
            "1|HTX-11|2024|30|12|1.500,5",
            "|Tổng cộng||30|12|1.500,5",
            "|||Người lập biểu||",
            "|||(Ký, họ tên)||"
        );
        Assert.Equal(
            ["3 Doanh thu UnitsAreConverted", "7  RowsAreRecords?", "8  RowsAreRecords?", "9  RowsAreRecords?"],
            ImportSandbox.Told(report)
        );
        var confirmed = await SendAsync(
            door,
            "annual_reports",
            "UnitsAreConverted:revenue",
            "Mã HTX|Năm|Số thành viên|Doanh thu",
            "|||triệu đồng",
            "HTX-11|2024|30|1.500,5"
        );
        Assert.Equal(["1 Doanh thu UnitsAreConverted?"], ImportSandbox.Told(confirmed));
        Assert.Equal((2024, 30, 1_500_500_000L), await OnlyReportAsync());
    }

    [Theory]
    [MemberData(nameof(Doors))]
    public async Task Figures_under_a_heading_that_is_not_understood_are_never_dropped(string door)
    {
        var report = await SendAsync(door, "annual_reports", "cooperative|year|Doanh thu (USD)|Ghi chú", "HTX-11|2024|1500|đã kiểm tra");
        Assert.Equal(["1 Doanh thu (USD) HeadingsAreKnown", "1 Ghi chú HeadingsAreKnown?"], ImportSandbox.Told(report));
        Assert.False(report.IsAccepted);
    }

    [Theory]
    [MemberData(nameof(Doors))]
    public async Task A_heading_in_another_unit_says_by_what_its_numbers_are_multiplied(string door)
    {
        var report = await SendAsync(door, "annual_reports", "cooperative|year|members|Doanh thu (triệu đồng)", "HTX-11|2020|40|1500");
        var finding = Assert.Single(report.Findings);
        Assert.Equal(("UnitsAreConverted", "Doanh thu (triệu đồng)"), (finding.Rule, finding.Column));
        Assert.Contains("multiplied by 1000000", finding.MessageEn, StringComparison.Ordinal);
        Assert.Contains("'UnitsAreConverted:revenue'", finding.MessageVi, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("…")]
    [InlineData(" … ")]
    [InlineData("..")]
    [InlineData("-")]
    [InlineData("–")]
    [InlineData("NA")]
    [InlineData("n/a")]
    [InlineData("x")]
    [InlineData(" X ")]
    public async Task Marks_of_missing_values_mean_the_same(string mark)
    {
        foreach (var door in new[] { "csv", "xlsx" })
            Assert.Empty(
                ImportSandbox.Told(
                    await SendAsync(door, "annual_reports", "cooperative|year|members|revenue", $"HTX-11|2016|{mark}|900000000")
                )
            );
        Assert.Equal((2016, null, 900_000_000L), await OnlyReportAsync());
    }

    [Fact]
    public async Task A_row_that_is_wider_than_its_headings_is_refused() =>
        Assert.Contains(
            "2  CellsStandUnderHeadings",
            ImportSandbox.Told(
                await _sandbox.TryAsync(
                    _sandbox.File("annual_reports.csv", "cooperative,year,households,charter_capital\nHTX-11,2021,1,250,\n")
                )
            )
        );

    [Theory]
    [MemberData(nameof(Doors))]
    public async Task One_day_with_its_month_first_speaks_for_its_column(string door)
    {
        var report = await SendAsync(
            door,
            "cooperatives",
            "code|name|legal_form|founded|former_province",
            "W-1|HTX Ngày Một|COOPERATIVE|03/04/2018|02",
            "W-2|HTX Ngày Hai|COOPERATIVE|12/31/2018|02",
            "W-3|HTX Ngày Ba|COOPERATIVE|05/06/2019|02",
            "W-4|HTX Ngày Bốn|COOPERATIVE|05/05/2019|02",
            "W-5|HTX Ngày Năm|COOPERATIVE|2019-05-06|02"
        );
        Assert.Equal(["2 founded DaysHaveOneOrder", "3 founded DateIsReadable", "4 founded DaysHaveOneOrder"], ImportSandbox.Told(report));
        Assert.Equal(["2018-03-04", "2018-12-31", "2019-05-06"], report.Findings.Select(finding => finding.Suggestion));
    }

    [Fact]
    public async Task Days_that_a_program_could_not_read_speak_for_those_that_it_read_the_wrong_way()
    {
        var rows = new[] { ("43194", 1), ("13/05/2018", 0), ("43195", 1) };
        var book = XlsxFile.With(
            "cooperatives",
            [
                XlsxFile.Texts("code", "name", "legal_form", "former_province", "founded"),
                .. rows.Select(
                    (row, place) =>
                        XlsxFile.Texts($"W-{place}", $"HTX {place}", "COOPERATIVE", "02")
                        + (row.Item2 == 1 ? XlsxFile.Number(row.Item1, 1) : XlsxFile.Text(row.Item1))
                ),
            ]
        );
        // 4 April could be nothing else; 5 April may be 4 May.
        Assert.Equal(["4 founded DaysHaveOneOrder"], ImportSandbox.Told(await _sandbox.TryAsync(_sandbox.File("cooperatives.xlsx", book))));
    }

    [Theory]
    [MemberData(nameof(Doors))]
    public async Task A_name_in_an_old_encoding_is_refused_with_what_it_means(string door)
    {
        var report = await SendAsync(
            door,
            "cooperatives",
            "code|name|legal_form|founded|former_province",
            "Z-1|HTX n«ng nghiÖp §åi Xanh|COOPERATIVE|05/03/2018|02"
        );
        var finding = Assert.Single(report.Findings);
        Assert.Equal(("TextIsInUnicode", "HTX nông nghiệp Đồi Xanh"), (finding.Rule, finding.Suggestion));
    }

    [Theory]
    [InlineData("M· HTX|N¨m|Sè thµnh viªn", "M· HTX", "N¨m", "Sè thµnh viªn")]
    [InlineData("Maõ HTX|Naêm|Soá thaønh vieân", "Maõ HTX", "Naêm", "Soá thaønh vieân")]
    public async Task Headings_in_an_old_encoding_are_refused_with_what_they_mean(string headings, params string[] old)
    {
        foreach (var door in new[] { "csv", "xlsx" })
        foreach (var table in new[] { "annual_reports", "gửi" })
        {
            var report = await SendAsync(door, table, headings, "HTX-11|2024|30");
            Assert.Equal(old.Select(heading => $"1 {heading} TextIsInUnicode"), ImportSandbox.Told(report));
            Assert.Equal(["Mã HTX", "Năm", "Số thành viên"], report.Findings.Select(finding => finding.Suggestion));
        }
    }

    [Theory]
    [InlineData("""<col min="3" max="4" hidden="1"/>""", " HiddenColumnsAreMeant")]
    [InlineData("""<col min="1" max="1" hidden="1"/><col min="4" max="4" width="0"/>""", " HiddenColumnsAreMeant")]
    [InlineData("""<col min="1" max="1" hidden="1"/><col min="5" max="16384" hidden="true"/>""", null)]
    public async Task Hidden_columns_with_figures_need_confirming(string columns, string? told)
    {
        var rows = new[] { "Mã HTX|Năm|Số thành viên|Doanh thu|Số lao động", "HTX-11|2011|30|900000000|" }.Select(row =>
            $"<row>{XlsxFile.Texts(row.Split('|'))}</row>"
        );
        var file = _sandbox.File(
            "a.xlsx",
            XlsxFile.Raw("annual_reports", $"<cols>{columns}</cols><sheetData>{string.Concat(rows)}</sheetData>")
        );
        Assert.Equal(told is null ? [] : [told.Trim()], ImportSandbox.Told(await _sandbox.TryAsync(file)));
        var confirmed = ImportSandbox.Order(file) with { Confirmed = Confirmations.Parse(["HiddenColumnsAreMeant:annual_reports"]) };
        Assert.True((await _sandbox.RunAsync(new ImportLimits(), confirmed)).IsAccepted);
        Assert.Equal((2011, 30, 900_000_000L), await OnlyReportAsync());
    }

    [Theory]
    [InlineData("<html><body><table><tr><td>a</td></tr></table></body></html>", "HTML")]
    [InlineData("<?xml version=\"1.0\"?>\n<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>", "XML Spreadsheet 2003")]
    [InlineData("PK\u0003\u0004..............................mimetypeapplication/vnd.oasis.opendocument.spreadsheet", "ODS")]
    public async Task Other_formats_are_refused_by_their_name(string start, string name)
    {
        var finding = Assert.Single((await _sandbox.TryAsync(_sandbox.File("annual_reports.xls", start))).Findings);
        Assert.Equal("FileIsCsvOrXlsx", finding.Rule);
        Assert.Contains(name, finding.MessageEn, StringComparison.Ordinal);
    }

    private async Task<(int Year, int? Members, long? Revenue)> OnlyReportAsync()
    {
        await using var register = _sandbox.Open();
        var row = await register.AnnualReports.SingleAsync();
        return (row.Year, row.Members, row.Revenue);
    }

    [Theory]
    [MemberData(nameof(Doors))]
    public async Task Only_a_unit_in_brackets_states_a_unit(string door)
    {
        Assert.Equal(
            ["2 (Doanh thu) UnitsAreConverted"],
            ImportSandbox.Told(await SendAsync(door, "annual_reports", "ĐVT: triệu đồng||", "Mã HTX|Năm|(Doanh thu)", "HTX-11|2013|1500"))
        );
        Assert.Empty(
            ImportSandbox.Told(
                await SendAsync(door, "annual_reports", "ĐVT: triệu đồng||", "Mã HTX|Năm|Doanh thu (đồng)", "HTX-11|2013|1500000000")
            )
        );
        Assert.Equal((2013, null, 1_500_000_000L), await OnlyReportAsync());
    }

    [Fact]
    public async Task A_table_is_chosen_by_its_headings_without_reading_the_sheet_once_more()
    {
        var cells = XlsxFile.With("Trang 1", XlsxFile.Texts("Mã HTX", "Năm", "Số thành viên"), XlsxFile.Texts("HTX-11", "2012", "30"));
        Assert.Empty(ImportSandbox.Told(await _sandbox.ImportAsync(_sandbox.File("a.xlsx", cells))));
        Assert.Equal((2012, 30, null), await OnlyReportAsync());
        var opened = 0;
        var first = new FirstRows(() =>
        {
            opened++;
            return Books.Open(_sandbox.File("a.xlsx", cells).Path, new ImportLimits()).Read(0);
        });
        Assert.Equal((2, 2, 1), (first.Rows.Count, first.Rows.Count, opened));
    }

    /// <summary>Sends rows of cells, with confirmations before them.</summary>
    private Task<ImportReport> SendAsync(string door, string table, params string[] rows)
    {
        var confirmed = rows.Where(row => !row.Contains('|', StringComparison.Ordinal)).ToList();
        var cells = rows.Where(row => row.Contains('|', StringComparison.Ordinal)).Select(row => row.Split('|')).ToList();
        var file =
            door == "csv"
                ? _sandbox.File($"{table}.csv", string.Concat(cells.Select(row => string.Join(';', row.Select(Quoted)) + "\n")))
                : _sandbox.File($"{table}.xlsx", XlsxFile.With(table, [.. cells.Select(row => XlsxFile.Texts(row))]));
        return _sandbox.RunAsync(new ImportLimits(), ImportSandbox.Order(file) with { Confirmed = Confirmations.Parse(confirmed) });
    }

    private static string Quoted(string cell) => $"\"{cell}\"";
}
