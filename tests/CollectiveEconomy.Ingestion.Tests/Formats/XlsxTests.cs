using CollectiveEconomy.Ingestion.Formats;
using CollectiveEconomy.Ingestion.Importing;
using CollectiveEconomy.Ingestion.Tests.Importing;
using CollectiveEconomy.Ingestion.Tests.Publishing;
using CollectiveEconomy.Statistics.Cooperatives;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Ingestion.Tests.Formats;

/// <summary>Workbooks, and what makes them treacherous.</summary>
public sealed class XlsxTests : IAsyncLifetime
{
    private static readonly string Headings = XlsxFile.Texts("cooperative", "year", "members", "score");

    private ImportSandbox _sandbox = null!;

    public async Task InitializeAsync() => _sandbox = await ImportSandbox.WithAsync(SmallRegister.Cooperative(11, Origin.Collected));

    public Task DisposeAsync()
    {
        _sandbox.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task Shared_texts_numbers_and_texts_that_are_numbers_are_read()
    {
        var report = await ImportAsync(
            XlsxFile.With(
                "Báo cáo năm",
                """<c t="s"><v>0</v></c><c t="s"><v>1</v></c>""" + XlsxFile.Texts("members", "score"),
                XlsxFile.Text("HTX-11") + XlsxFile.Number("2024") + XlsxFile.Text("1.234") + XlsxFile.Number("80.10000000000001")
            )
        );

        Assert.Empty(ImportSandbox.Told(report));
        await using var register = _sandbox.Open();
        var row = await register.AnnualReports.SingleAsync();
        Assert.Equal((2024, 1234, 80.1m), (row.Year, row.Members, row.Score));
    }

    [Fact]
    public async Task Cells_that_are_left_out_shift_nothing()
    {
        var report = await TryAsync(
            XlsxFile.Raw(
                "annual_reports",
                """<sheetData><row r="3"><c r="B3" t="inlineStr"><is><t>year</t></is></c><c r="D3" t="inlineStr"><is><t>cooperative</t></is></c><c r="F3" t="inlineStr"><is><t>members</t></is></c></row><row r="7"><c r="B7"><v>2024</v></c><c r="D7" t="inlineStr"><is><t>HTX-11</t></is></c><c r="F7"><v>-1</v></c></row></sheetData>"""
            )
        );
        Assert.Equal(["7 members ValueIsWithinBounds"], ImportSandbox.Told(report));
    }

    [Fact]
    public async Task Cells_without_a_place_follow_each_other_and_empty_ones_take_theirs()
    {
        var report = await TryAsync(
            XlsxFile.With("annual_reports", Headings, XlsxFile.Text("HTX-11") + XlsxFile.Number("2024") + "<c/>" + XlsxFile.Number("101"))
        );
        Assert.Equal(["2 score ValueIsWithinBounds"], ImportSandbox.Told(report));
    }

    [Fact]
    public async Task Days_are_read_by_their_format_and_a_bare_number_may_only_be_a_year()
    {
        var report = await TryAsync(
            XlsxFile.With(
                "cooperatives",
                XlsxFile.Texts("code", "name", "legal_form", "former_province", "founded"),
                XlsxFile.Texts("A", "A", "COOPERATIVE", "02") + XlsxFile.Number("42444", style: 1),
                XlsxFile.Texts("B", "B", "COOPERATIVE", "02") + XlsxFile.Number("42444"),
                XlsxFile.Texts("C", "C", "COOPERATIVE", "02") + XlsxFile.Number("2016")
            )
        );
        Assert.Equal(["3 founded DateIsReadable"], ImportSandbox.Told(report));
    }

    [Fact]
    public async Task A_formula_counts_by_what_it_gave_and_is_told_and_one_that_failed_is_refused()
    {
        var report = await TryAsync(
            XlsxFile.With(
                "annual_reports",
                Headings,
                XlsxFile.Text("HTX-11") + XlsxFile.Number("2024") + "<c><f>SUM(1,2)</f><v>3</v></c>",
                XlsxFile.Text("HTX-11") + XlsxFile.Number("2023") + """<c t="e"><f>1/0</f><v>#DIV/0!</v></c>""",
                XlsxFile.Text("HTX-11") + XlsxFile.Number("2022") + "<c><f>SUM(1,2)</f></c>"
            )
        );
        Assert.Equal(["2 members FormulaIsNotSent?", "3 members CellHasNoError", "4 members CellHasNoError"], ImportSandbox.Told(report));
    }

    [Fact]
    public async Task Merged_cells_among_the_rows_are_refused_and_those_of_a_title_are_not()
    {
        var report = await TryAsync(
            XlsxFile.Raw(
                "annual_reports",
                $"""<sheetData><row r="1">{XlsxFile.Text("BÁO CÁO NĂM 2024")}</row><row r="2">{Headings}</row><row r="3">{XlsxFile.Text("HTX-11")}{XlsxFile.Number("2024")}</row></sheetData><mergeCells><mergeCell ref="A1:D1"/><mergeCell ref="A3:A4"/></mergeCells>"""
            )
        );
        Assert.Equal(["CellsAreNotMerged"], ImportSandbox.Told(report));
        Assert.Equal("A3:A4", report.Findings.Single().Value);
    }

    [Fact]
    public async Task Huge_cells_are_cut_and_refused()
    {
        var report = await TryAsync(XlsxFile.With("annual_reports", Headings, XlsxFile.Texts(new string('x', 3_000_000), "2024")));
        Assert.Equal(["2 cooperative ReferenceIsKnown"], ImportSandbox.Told(report));
        Assert.Equal(100, report.Findings.Single().Value!.Length);
    }

    [Fact]
    public async Task What_unpacks_to_too_much_is_not_unpacked()
    {
        var bomb = XlsxFile.Raw("annual_reports", "<sheetData/>", ("xl/media/zeros.bin", new string('0', 40 << 20)));
        Assert.True(bomb.Length < 1 << 20);
        Assert.Equal(["WorkbookIsNotTooLarge"], ImportSandbox.Told(await TryAsync(bomb)));
    }

    [Fact]
    public async Task Shared_texts_have_a_bound()
    {
        var book = XlsxFile.With("annual_reports", """<c t="s"><v>0</v></c>""" + XlsxFile.Text("year"), XlsxFile.Texts("HTX-11", "2024"));
        var report = await _sandbox.RunAsync(new ImportLimits { SharedCharacters = 20 }, isTrial: true, _sandbox.File("a.xlsx", book));
        Assert.Equal(["WorkbookIsNotTooLarge"], ImportSandbox.Told(report));
    }

    [Theory]
    [InlineData("<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c>", "1  WorkbookIsWhole")]
    [InlineData("<sheetData><row r=\"1\"><c r=\"1A\"><v>1</v></c></row></sheetData>", "1  WorkbookIsWhole")]
    [InlineData("<sheetData><row r=\"x\"><c r=\"A1\"><v>1</v></c></row></sheetData>", "1  WorkbookIsWhole")]
    [InlineData("<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>99</v></c></row></sheetData>", "1  WorkbookIsWhole")]
    [InlineData("<sheetData><row r=\"1\"><c r=\"ZZZ1\"><v>1</v></c></row></sheetData>", "1  ColumnsAreNotTooMany")]
    [InlineData("<sheetData/>", "HeadingsAreFound")]
    public async Task What_is_damaged_is_refused_with_its_row(string sheet, string told) =>
        Assert.Equal([told], ImportSandbox.Told(await TryAsync(XlsxFile.Raw("annual_reports", sheet))));

    [Fact]
    public async Task An_archive_that_is_cut_or_is_no_workbook_is_refused()
    {
        var book = XlsxFile.With("annual_reports", Headings);
        Assert.Equal(["WorkbookIsWhole"], ImportSandbox.Told(await TryAsync(book[..(book.Length / 2)])));
        Assert.Equal(["FileIsCsvOrXlsx"], ImportSandbox.Told(await TryAsync([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])));
    }

    [Theory]
    [InlineData("application/vnd.ms-excel.sheet.macroEnabled.main+xml")]
    [InlineData("application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml")]
    public async Task Workbooks_with_macros_and_templates_of_programs_are_refused(string type)
    {
        var book = XlsxFile.Replaced(
            XlsxFile.With("annual_reports", Headings),
            "[Content_Types].xml",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
            type
        );
        Assert.Equal(["WorkbookHasNoMacros"], ImportSandbox.Told(await TryAsync(book)));
    }

    [Fact]
    public async Task Sheets_beside_the_table_are_told_and_a_workbook_of_none_is_refused()
    {
        var book = XlsxFile.With("Ghi chú", XlsxFile.Texts("a", "b"));
        Assert.Equal(["SheetsAreTables"], ImportSandbox.Told(await TryAsync(book)));
    }

    [Fact]
    public async Task Entities_of_XML_are_not_expanded() =>
        Assert.Equal(
            ["1  WorkbookIsWhole"],
            ImportSandbox.Told(
                await TryAsync(XlsxFile.Prefixed(XlsxFile.With("annual_reports", Headings), "<!DOCTYPE x [<!ENTITY a 'aaaa'>]>"))
            )
        );

    private Task<ImportReport> ImportAsync(byte[] book) => _sandbox.ImportAsync(_sandbox.File("so-lieu.xlsx", book));

    private Task<ImportReport> TryAsync(byte[] book) => _sandbox.TryAsync(_sandbox.File("so-lieu.xlsx", book));
}
