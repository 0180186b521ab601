using CollectiveEconomy.Ingestion.Formats;
using CollectiveEconomy.Ingestion.Importing;
using CollectiveEconomy.Ingestion.Schemas;
using CollectiveEconomy.Ingestion.Tests.Importing;
using CollectiveEconomy.Ingestion.Tests.Publishing;
using CollectiveEconomy.Ingestion.Values;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Imports;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Ingestion.Tests.Formats;

/// <summary>Cells of workbooks that show something else than they hold.</summary>
public sealed class ShownCellsTests : IAsyncLifetime
{
    private static readonly string Loans = XlsxFile.Texts(
        "cooperative",
        "lender_kind",
        "amount",
        "annual_rate",
        "term_months",
        "disbursed_on"
    );
    private static readonly string Reports = XlsxFile.Texts("cooperative", "year", "members", "revenue");

    private ImportSandbox _sandbox = null!;

    public async Task InitializeAsync() => _sandbox = await ImportSandbox.WithAsync(SmallRegister.Cooperative(11, Origin.Collected));

    public Task DisposeAsync()
    {
        _sandbox.Dispose();
        return Task.CompletedTask;
    }

    public static TheoryData<string, string> NumberFields
    {
        get
        {
            var all = new TheoryData<string, string>();
            foreach (var table in TableSchemas.All)
            foreach (var column in table.Fields.Where(column => column.Type is FieldType.Number or FieldType.WholeNumber or FieldType.Year))
                all.Add(table.Name, column.Name);
            return all;
        }
    }

    [Fact]
    public async Task A_percent_cell_of_a_rate_is_what_it_shows()
    {
        var report = await ImportAsync(
            XlsxFile.Formatted(
                XlsxFile.With(
                    "loans",
                    Loans,
                    XlsxFile.Texts("HTX-11", "BANK")
                        + XlsxFile.Number("100000000")
                        + XlsxFile.Number("0.08", 2)
                        + XlsxFile.Number("12")
                        + XlsxFile.Text("05/03/2024")
                ),
                "0%"
            )
        );
        Assert.Empty(ImportSandbox.Told(report));
        await using var register = _sandbox.Open();
        Assert.Equal(8, (await register.Loans.SingleAsync()).AnnualRate);
    }

    [Theory]
    [MemberData(nameof(NumberFields))]
    public void A_percent_cell_is_a_percentage_a_share_or_refused_in_every_table(string table, string name)
    {
        var field = TableSchemas.Named(table).Field(name);
        var cell = new Cell(CellKind.Number, "0.5") { Format = NumberFormat.OfCode("0%") };
        var (meant, finding) = ShownNumbers.Read(cell, field);
        if (field.Unit == "PERCENT")
            Assert.Equal(("50", null), (meant.Text, finding));
        else if (field is { Type: FieldType.Number, Constraints.Maximum.ValueKind: System.Text.Json.JsonValueKind.Number } && field.IsShare)
            Assert.Equal(("0.5", null), (meant.Text, finding));
        else if (field is { Type: FieldType.Number, Unit: null })
            Assert.Equal(("50", "PercentIsReadAsShown", FindingSeverity.Warning), (meant.Text, finding?.Rule, finding?.Severity));
        else
            Assert.Equal(("NumberIsNoPercentage", FindingSeverity.Error), (finding?.Rule, finding?.Severity));
    }

    [Theory]
    [InlineData("#,##0,", "1500000", "4 revenue NumberIsShownWhole?", 1_500_000L)]
    [InlineData("#,##0.0,,", "1500000000", "4 revenue NumberIsShownWhole?", 1_500_000_000L)]
    [InlineData("#,##0\" triệu\"", "1500", "4 revenue NumberStatesNoUnit", null)]
    [InlineData("0%", "0.5", "4 revenue NumberIsNoPercentage", null)]
    [InlineData("#,##0", "1500000", null, 1_500_000L)]
    [InlineData("#,##0\" đồng\"", "1500000", null, 1_500_000L)]
    [InlineData("# ?/?", "1500000", null, 1_500_000L)]
    public async Task A_format_that_scales_is_told_or_refused(string code, string held, string? told, long? revenue)
    {
        var report = await ImportAsync(
            XlsxFile.Formatted(
                XlsxFile.With(
                    "annual_reports",
                    "",
                    "",
                    Reports,
                    XlsxFile.Text("HTX-11") + XlsxFile.Number("2024") + XlsxFile.Number("40") + XlsxFile.Number(held, 2)
                ),
                code
            )
        );
        Assert.Equal(told is null ? [] : [told], ImportSandbox.Told(report));
        await using var register = _sandbox.Open();
        Assert.Equal(revenue, (await register.AnnualReports.SingleOrDefaultAsync())?.Revenue);
    }

    [Theory]
    [InlineData(
        """<c t="inlineStr"><is><r><t>300</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r></is></c>""",
        "CellHasNoFootnote"
    )]
    [InlineData("""<c t="inlineStr"><is><r><t>30</t></r><r><rPr><strike/></rPr><t>0</t></r></is></c>""", "CellIsNotStruckOut")]
    [InlineData("""<c t="inlineStr"><is><t>250&#10;300</t></is></c>""", "CellHoldsOneNumber")]
    [InlineData("""<c t="inlineStr"><is><r><rPr><strike val="0"/></rPr><t>300</t></r></is></c>""", null)]
    [InlineData("""<c t="inlineStr"><is><r><rPr><vertAlign val="baseline"/></rPr><t>300</t></r></is></c>""", null)]
    public async Task Digits_that_a_reader_tells_apart_are_never_joined(string members, string? rule)
    {
        var book = XlsxFile.With("annual_reports", Reports, XlsxFile.Text("HTX-11") + XlsxFile.Number("2024") + members);
        Assert.Equal(rule is null ? [] : [$"2 members {rule}"], ImportSandbox.Told(await TryAsync(book)));
    }

    [Fact]
    public async Task A_cell_that_is_struck_out_as_a_whole_is_refused()
    {
        var book = XlsxFile.Replaced(
            XlsxFile.With("annual_reports", Reports, XlsxFile.Text("HTX-11") + XlsxFile.Number("2024") + XlsxFile.Number("40", 2)),
            "xl/styles.xml",
            "<cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/>",
            "<fonts><font/><font><strike/></font></fonts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"0\" fontId=\"1\"/>"
        );
        Assert.Equal(["2 members CellIsNotStruckOut"], ImportSandbox.Told(await TryAsync(book)));
    }

    [Theory]
    [InlineData("<c t=\"str\"><f>IF(1=1,\"\",\"\")</f><v></v></c>", null)]
    [InlineData("<c t=\"str\"><f>IF(1=1,\"\",\"\")</f><v/></c>", null)]
    [InlineData("<c><f>SUM(1,2)</f></c>", "2 members CellHasNoError")]
    public async Task A_formula_that_gives_nothing_is_an_empty_cell_and_one_without_a_value_was_never_computed(string cell, string? told)
    {
        var book = XlsxFile.With("annual_reports", Reports, XlsxFile.Text("HTX-11") + XlsxFile.Number("2024") + cell);
        Assert.Equal(told is null ? [] : [told], ImportSandbox.Told(await TryAsync(book)));
    }

    [Fact]
    public async Task Escaped_characters_are_decoded_in_every_kind_of_text()
    {
        var book = XlsxFile.With(
            "cooperatives",
            XlsxFile.Texts("code", "name", "legal_form", "founded", "former_province"),
            XlsxFile.Texts("A-1", "HTX Xuống_x000D_&#10;Dòng", "COOPERATIVE", "05/03/2018", "02"),
            XlsxFile.Text("A-2") + """<c t="str"><v>HTX_x0020_Hai_x005F_x</v></c>""" + XlsxFile.Texts("COOPERATIVE", "05/03/2018", "02")
        );
        Assert.Empty(ImportSandbox.Told(await ImportAsync(book)));
        await using var register = _sandbox.Open();
        Assert.Equal(
            ["HTX Xuống Dòng", "HTX Hai_x"],
            await register
                .Cooperatives.Where(row => row.Code.StartsWith("A-"))
                .OrderBy(row => row.Code)
                .Select(row => row.Name)
                .ToListAsync()
        );
    }

    [Fact]
    public async Task Hidden_rows_and_sheets_need_confirming_and_what_only_a_program_can_hide_is_left_out()
    {
        var row = XlsxFile.Text("HTX-11") + XlsxFile.Number("2024");
        var filtered = XlsxFile.Raw(
            "annual_reports",
            $"""<sheetData><row r="1">{Reports}</row><row r="2">{row}</row><row r="3" hidden="1">{XlsxFile.Text("HTX-11") + XlsxFile.Number("2023")}</row></sheetData>"""
        );
        var refused = await TryAsync(filtered);
        Assert.Equal(["3  HiddenRowsAreMeant"], ImportSandbox.Told(refused));
        Assert.Contains("HiddenRowsAreMeant:annual_reports", refused.Findings[0].MessageEn, StringComparison.Ordinal);
        Assert.Equal(["3  HiddenRowsAreMeant?"], ImportSandbox.Told(await ConfirmedAsync(filtered, "HiddenRowsAreMeant:annual_reports")));

        var hidden = XlsxFile.Hidden(XlsxFile.With("annual_reports", Reports, row), "hidden");
        Assert.Equal(["HiddenSheetsAreMeant"], ImportSandbox.Told(await TryAsync(hidden)));
        Assert.Equal(["HiddenSheetsAreMeant?"], ImportSandbox.Told(await ConfirmedAsync(hidden, "HiddenSheetsAreMeant:annual_reports")));
        var veryHidden = XlsxFile.Hidden(XlsxFile.With("annual_reports", Reports, row), "veryHidden");
        Assert.Contains("SheetsAreVisible?", ImportSandbox.Told(await TryAsync(veryHidden)));
    }

    private Task<ImportReport> ConfirmedAsync(byte[] book, string confirmation) =>
        _sandbox.RunAsync(
            new ImportLimits(),
            ImportSandbox.Order(_sandbox.File("so-lieu.xlsx", book)) with
            {
                Confirmed = Confirmations.Parse([confirmation]),
                IsTrial = true,
            }
        );

    private Task<ImportReport> ImportAsync(byte[] book) => _sandbox.ImportAsync(_sandbox.File("so-lieu.xlsx", book));

    private Task<ImportReport> TryAsync(byte[] book) => _sandbox.TryAsync(_sandbox.File("so-lieu.xlsx", book));
}
