using CollectiveEconomy.Ingestion.Importing;
using CollectiveEconomy.Ingestion.Reference;
using CollectiveEconomy.Ingestion.Templates.Provinces;
using CollectiveEconomy.Ingestion.Tests.Exports;
using CollectiveEconomy.Ingestion.Tests.Importing;
using CollectiveEconomy.Ingestion.Tests.Publishing;
using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Funding;
using CollectiveEconomy.Statistics.Loans;
using CollectiveEconomy.Statistics.Official;
using CollectiveEconomy.Statistics.Outcomes;
using CollectiveEconomy.Statistics.Products;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Cell = DocumentFormat.OpenXml.Spreadsheet.Cell;

namespace CollectiveEconomy.Ingestion.Tests.Templates;

/// <summary>The workbook of Tuyên Quang (08) for 2024, opened, filled in and sent back.</summary>
public sealed class ProvinceTemplateTests : IAsyncLifetime
{
    private static readonly ReferenceData Reference = new();

    private ImportSandbox _sandbox = null!;

    public async Task InitializeAsync() =>
        _sandbox = await ImportSandbox.WithAsync(
            SmallRegister.Cooperative(11, Origin.Collected),
            SmallRegister.Cooperative(12, Origin.Collected) with
            {
                Dissolved = new DateOnly(2022, 6, 30),
            },
            SmallRegister.Cooperative(13, Origin.Collected) with
            {
                ProvinceId = Province.IdOf(AreaSet.Areas2025, "82"),
                FormerProvinceId = Province.IdOf(AreaSet.AreasBefore2025, "87"),
            },
            SmallRegister.Cooperative(14, Origin.Collected),
            SmallRegister.Model(11, cooperative: 11, startYear: 2022, Origin.Collected),
            SmallRegister.Report(11, 2023, members: 100) with
            {
                Revenue = 2_000_000_000,
                Grade = "TOT",
                Score = 81.5m,
            },
            SmallRegister.Report(14, 2024, members: 55),
            SmallRegister.Report(13, 2023),
            new Production
            {
                Id = 1,
                CooperativeId = 11,
                ProductCode = "KP05",
                Year = 2023,
                AreaHa = 10.5m,
                VolumeTonnes = 20,
                Value = 2_000_000_000,
                ContractedVolumeTonnes = null,
                CertifiedAreaHa = null,
            },
            new Loan
            {
                Id = 1,
                CooperativeId = 11,
                ModelId = 11,
                LenderKind = LenderKind.CreditFund,
                Amount = 500_000_000,
                AnnualRate = 7.5m,
                TermMonths = 36,
                DisbursedOn = new DateOnly(2024, 3, 4),
                ConditionsMet = true,
            },
            new FundingLine
            {
                Id = 1,
                ModelId = 11,
                Source = Reference.Codes.First(code => code.CodelistId == "FUNDING_SOURCE").Value,
                Year = 2023,
                Planned = 1_000_000_000,
                Approved = null,
                Disbursed = null,
                Pledged = null,
                Paid = null,
            },
            new OutcomeObservation
            {
                Id = 1,
                ModelId = 11,
                IndicatorCode = Reference.OutcomeIndicators[0].Code,
                Year = 2023,
                Kind = OutcomeKind.Actual,
                Value = 3,
                Status = ObservationStatus.A,
                SourceDocumentCode = null,
            }
        );

    public Task DisposeAsync()
    {
        _sandbox.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task It_has_a_sheet_a_table_with_the_organisations_of_the_province_that_exist()
    {
        var sheets = SentWorkbook.ReadDays(await WorkbookAsync());
        Assert.Equal(
            [
                "Báo cáo năm",
                "Sản xuất",
                "Vốn vay",
                "Kinh phí",
                "Hoạt động hỗ trợ",
                "Kết quả",
                "Hướng dẫn - Instructions",
                "Danh mục - Codes",
            ],
            sheets.Select(sheet => sheet.Name)
        );
        var reports = sheets[0].Rows;
        Assert.Equal(["Mã tổ chức", "(tham khảo) Tên tổ chức", "Năm", "Số thành viên", "(năm trước) Số thành viên"], reports[0][..5]);
        Assert.Equal(
            ["Cooperative", "(reference) Name of the organisation", "Year", "Members", "(previous year) Members"],
            reports[1][..5]
        );
        Assert.Equal("2024-03-04", sheets[2].Rows[2][7]);
        Assert.Equal(
            [
                ["HTX-11", "HTX 11", "2024", "", "100"],
                ["HTX-14", "HTX 14", "2024", "55"],
            ],
            reports.Skip(2).Select(row => row[..Math.Min(5, Array.FindLastIndex(row, 4, text => text.Length > 0) + 1)])
        );
        Assert.Contains("HTX-11|HTX 11", sheets[^1].Rows.Select(row => string.Join('|', row.Take(2))));
        Assert.DoesNotContain("HTX-13", sheets.SelectMany(sheet => sheet.Rows).SelectMany(row => row));
    }

    [Fact]
    public async Task It_is_sent_back_unfilled_and_nothing_would_change_but_that_is_told()
    {
        var report = await _sandbox.TryAsync(_sandbox.File("x.xlsx", await WorkbookAsync()));
        Assert.True(report.IsAccepted);
        Assert.All(report.Tables, table => Assert.Equal((0, 0), (table.Added, table.Changed)));
        Assert.Equal(
            ["RowsAreFilledIn", "RowsAreFilledIn", "RowsAreFilledIn", "RowsAreFilledIn"],
            report.Findings.Select(finding => finding.Rule)
        );
        Assert.StartsWith("1 rows have only their key", report.Findings[0].MessageEn, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Values_of_the_register_come_back_as_they_are()
    {
        var book = await WorkbookAsync();
        var report = await _sandbox.ImportAsync(_sandbox.File("x.xlsx", book));
        Assert.Equal(new TableCount("annual_reports", 1, 0, 0), report.Tables.Single(table => table.Table == "annual_reports"));
        Assert.Equal(new TableCount("loans", 1, 0, 0), report.Tables.Single(table => table.Table == "loans"));
    }

    [Fact]
    public async Task What_is_filled_in_is_imported_and_grey_columns_never_are()
    {
        var book = await WorkbookAsync(("D3", "120"), ("E3", "999"));
        var report = await _sandbox.ImportAsync(_sandbox.File("x.xlsx", book));
        Assert.Equal(new TableCount("annual_reports", 2, 1, 0), report.Tables.Single(table => table.Table == "annual_reports"));
        await using var register = _sandbox.Open();
        var filled = register.AnnualReports.Single(row => row.CooperativeId == 11 && row.Year == 2024);
        Assert.Equal((120, null, null), (filled.Members, filled.Revenue, filled.Grade));
        Assert.Equal(100, register.AnnualReports.Single(row => row.CooperativeId == 11 && row.Year == 2023).Members);
    }

    [Fact]
    public async Task Grey_columns_are_grey_and_have_no_choices()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(await WorkbookAsync()), false);
        var sheet = document.WorkbookPart!.WorksheetParts.First().Worksheet!;
        var styles = document.WorkbookPart.WorkbookStylesPart!.Stylesheet!;
        var cells = sheet.Descendants<Row>().ElementAt(2).Elements<Cell>().ToList();
        Assert.Equal([false, true, false, false, true], cells.Take(5).Select(IsGrey));
        var ruled = sheet.Descendants<DataValidation>().Select(rule => rule.SequenceOfReferences!.InnerText![..1]).ToList();
        Assert.Equal(["A", "C", "D", "F"], ruled.Take(4));
        Assert.StartsWith(
            "'Danh mục - Codes'!$A$2:$A$3",
            sheet.Descendants<DataValidation>().First().Formula1!.Text,
            StringComparison.Ordinal
        );

        bool IsGrey(Cell cell)
        {
            var format = styles.CellFormats!.Elements<CellFormat>().ElementAt((int)cell.StyleIndex!.Value);
            return styles
                    .Fills!.Elements<Fill>()
                    .ElementAt((int)format.FillId!.Value)
                    .Descendants<ForegroundColor>()
                    .SingleOrDefault()
                    ?.Rgb?.Value == "FFE7E6E6";
        }
    }

    [Theory]
    [InlineData("08", "08")]
    [InlineData("8", "08")]
    [InlineData("Đồng Tháp", "82")]
    [InlineData("dong thap", "82")]
    [InlineData("02", null)]
    [InlineData("", null)]
    public void A_province_is_one_of_the_34(string text, string? code) =>
        Assert.Equal(code, ProvinceChoice.Find(Reference.Provinces, text)?.Code);

    /// <summary>The workbook; with cells of its first sheet filled in.</summary>
    private async Task<byte[]> WorkbookAsync(params (string Place, string Value)[] filled)
    {
        using var stream = new MemoryStream();
        await using var register = _sandbox.Open();
        await ProvinceTemplate.WriteAsync(stream, register, ProvinceChoice.Find(Reference.Provinces, "08")!, 2024, Reference);
        if (filled.Length == 0)
            return stream.ToArray();
        using (var document = SpreadsheetDocument.Open(stream, true))
        {
            var cells = document.WorkbookPart!.WorksheetParts.First().Worksheet!.Descendants<Cell>();
            foreach (var (place, value) in filled)
            {
                var cell = cells.Single(cell => cell.CellReference == place);
                (cell.DataType, cell.InlineString, cell.CellValue) = (null, null, new CellValue(value));
            }
        }

        return stream.ToArray();
    }
}
