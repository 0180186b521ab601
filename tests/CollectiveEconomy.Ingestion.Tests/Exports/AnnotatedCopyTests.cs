using System.IO.Compression;
using CollectiveEconomy.Ingestion.Exports.Annotations;
using CollectiveEconomy.Ingestion.Formats;
using CollectiveEconomy.Ingestion.Importing;
using CollectiveEconomy.Ingestion.Tests.Formats;
using CollectiveEconomy.Ingestion.Tests.Importing;
using CollectiveEconomy.Ingestion.Tests.Publishing;
using CollectiveEconomy.Statistics.Cooperatives;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Cell = DocumentFormat.OpenXml.Spreadsheet.Cell;

namespace CollectiveEconomy.Ingestion.Tests.Exports;

/// <summary>Copies of senders' files with findings in their cells: valid, complete, and read again as if they were the files.</summary>
public sealed class AnnotatedCopyTests : IAsyncLifetime
{
    private const string Red = "FFFFC7CE";
    private const string Yellow = "FFFFEB9C";

    private static readonly string[] Headings = ["Mã tổ chức", "Năm", "Số thành viên", "Thành viên nữ", "Ghi chú"];

    private ImportSandbox _sandbox = null!;

    public async Task InitializeAsync() => _sandbox = await ImportSandbox.WithAsync(SmallRegister.Cooperative(11, Origin.Collected));

    public Task DisposeAsync()
    {
        _sandbox.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task Cells_with_findings_are_coloured_and_commented_and_a_first_sheet_lists_them()
    {
        var (_, copy) = await AnnotatedAsync("bao-cao.xlsx", Workbook("10", "11"));
        using var document = Opened(copy);
        Assert.Equal(["Kết quả kiểm tra", "annual_reports"], Sheets(document).Select(sheet => sheet.Name));

        var cells = Cells(document, 1);
        Assert.Equal(
            [("D3", Red), ("E2", Yellow)],
            cells.Select(cell => (cell.Key, Colour(document, cell.Value))).Where(cell => cell.Item2 is not null).OrderBy(cell => cell.Key)
        );
        var comments = Part(document, 1)
            .WorksheetCommentsPart!.Comments!.Descendants<Comment>()
            .ToDictionary(comment => comment.Reference!.Value!, comment => comment.InnerText);
        Assert.Contains("LỖI · ERROR: WomenAreAmongMembers", comments["D3"], StringComparison.Ordinal);
        Assert.Contains("CẢNH BÁO · WARNING: HeadingsAreKnown", comments["E2"], StringComparison.Ordinal);

        var list = Cells(document, 0);
        Assert.Equal(("WomenAreAmongMembers", "1"), (list["A5"].InnerText, list["C5"].InnerText));
        Assert.Contains(list.Values, cell => cell.InnerText == "'annual_reports'!D3");
        Assert.All(list.Values.Concat(cells.Values), cell => Assert.Null(cell.CellFormula));
    }

    [Fact]
    public async Task Boxes_of_comments_are_there_for_Excel()
    {
        var (_, copy) = await AnnotatedAsync("bao-cao.xlsx", Workbook("10", "11"));
        using var document = Opened(copy);
        using var reader = new StreamReader(Part(document, 1).VmlDrawingParts.Single().GetStream());
        var drawing = await reader.ReadToEndAsync();
        Assert.Contains("<x:Row>2</x:Row><x:Column>3</x:Column>", drawing, StringComparison.Ordinal);
        Assert.Equal(
            Part(document, 1).GetIdOfPart(Part(document, 1).VmlDrawingParts.Single()),
            Part(document, 1).Worksheet!.Descendants<LegacyDrawing>().Single().Id!.Value
        );
    }

    /// <summary>exceljs finds no comments elsewhere, and fails.</summary>
    [Fact]
    public async Task Comments_are_where_programs_look_for_them()
    {
        var (_, copy) = await AnnotatedAsync("bao-cao.xlsx", Workbook("10", "11"));
        using var archive = new ZipArchive(new MemoryStream(copy));
        Assert.NotNull(archive.GetEntry("xl/comments1.xml"));
        using var reader = new StreamReader(archive.GetEntry("xl/worksheets/_rels/sheet1.xml.rels")!.Open());
        var relations = await reader.ReadToEndAsync();
        Assert.Contains("Target=\"../comments1.xml\"", relations, StringComparison.Ordinal);
        Assert.Contains("Target=\"../drawings/vmlDrawing1.vml\"", relations, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_cell_that_needs_a_value_is_added_in_its_place()
    {
        var book = XlsxFile.Raw(
            "annual_reports",
            $"""<sheetData><row r="1">{XlsxFile.Texts("cooperative", "year", "members")}</row><row r="2" spans="1:3"><c r="A2" t="inlineStr"><is><t>HTX-11</t></is></c><c r="C2"><v>7</v></c></row></sheetData>"""
        );
        var (_, copy) = await AnnotatedAsync("x.xlsx", book);
        using var document = Opened(copy);
        Assert.Equal(["A2", "B2", "C2"], Cells(document, 1).Keys.Where(place => place.EndsWith('2')));
        Assert.Equal(Red, Colour(document, Cells(document, 1)["B2"]));
    }

    [Fact]
    public async Task Headings_in_two_rows_name_a_column_together()
    {
        var book = XlsxFile.With(
            "annual_reports",
            XlsxFile.Texts("Mã tổ chức", "Năm", "Nhóm A"),
            XlsxFile.Texts("", "", "Số thành viên", "Ghi thêm"),
            XlsxFile.Text("HTX-11") + XlsxFile.Number("2024") + XlsxFile.Number("1") + XlsxFile.Text("x")
        );
        var (report, copy) = await AnnotatedAsync("x.xlsx", book);
        Assert.Equal(["Nhóm A Ghi thêm"], report.Findings.Select(finding => finding.Column));
        using var document = Opened(copy);
        Assert.Equal(
            [$"D{report.Findings[0].Row}"],
            Part(document, 1).WorksheetCommentsPart!.Comments!.Descendants<Comment>().Select(comment => comment.Reference!.Value)
        );
    }

    [Theory]
    [InlineData("bao-cao-nam-2025.csv")]
    [InlineData("annual_reports.csv")]
    public async Task A_csv_file_becomes_a_workbook_of_its_rows(string name)
    {
        var text = "\n" + string.Join(';', Headings) + "\nHTX-11;2024;10;11;\"=1+1\"\n";
        var (report, copy) = await AnnotatedAsync(name, System.Text.Encoding.UTF8.GetBytes(text));
        Assert.NotEmpty(report.Findings);
        using var document = Opened(copy);
        var finding = report.Findings.Single(finding => finding.Rule == "WomenAreAmongMembers");
        Assert.Equal(Red, Colour(document, Cells(document, 1)[$"D{finding.Row}"]));
        Assert.Equal("=1+1", Cells(document, 1)[$"E{finding.Row}"].InnerText);
    }

    [Fact]
    public async Task The_copy_is_corrected_and_sent_again_and_annotated_again_without_old_marks()
    {
        var (first, copy) = await AnnotatedAsync("bao-cao-nam.xlsx", Workbook("10", "11"));
        var (second, again) = await AnnotatedAsync("bao-cao-nam-ket-qua.xlsx", copy);
        Assert.Equal(ImportSandbox.Told(first), ImportSandbox.Told(second));

        var (corrected, last) = await AnnotatedAsync("bao-cao-nam-ket-qua.xlsx", Corrected(again, "D3", "9"));
        Assert.True(corrected.IsAccepted);
        using var document = Opened(last);
        Assert.Equal(["Kết quả kiểm tra", "annual_reports"], Sheets(document).Select(sheet => sheet.Name));
        Assert.Null(Colour(document, Cells(document, 1)["D3"]));
        Assert.Equal(
            ["E2"],
            Part(document, 1).WorksheetCommentsPart!.Comments!.Descendants<Comment>().Select(comment => comment.Reference!.Value)
        );
    }

    [Fact]
    public async Task Comments_and_names_of_the_sender_stay()
    {
        using var stream = new MemoryStream();
        stream.Write(Workbook("10", "11"));
        using (var sent = SpreadsheetDocument.Open(stream, true))
        {
            var sheet = Part(sent, 0);
            var comments = sheet.AddNewPart<WorksheetCommentsPart>();
            comments.Comments = new Comments(
                new Authors(new Author("Lan")),
                new CommentList(
                    new Comment(new CommentText(new Text("của tôi"))) { Reference = "D3", AuthorId = 0 },
                    new Comment(new CommentText(new Text("khác"))) { Reference = "A1", AuthorId = 0 }
                )
            );
            sent.WorkbookPart!.Workbook!.Append(
                new DefinedNames(new DefinedName("annual_reports!$A$1") { Name = "_xlnm.Print_Area", LocalSheetId = 0 })
            );
        }

        var (_, copy) = await AnnotatedAsync("x.xlsx", stream.ToArray());
        using var document = Opened(copy);
        var texts = Part(document, 1)
            .WorksheetCommentsPart!.Comments!.Descendants<Comment>()
            .ToDictionary(comment => comment.Reference!.Value!, comment => comment.InnerText);
        Assert.Equal("khác", texts["A1"]);
        Assert.StartsWith("của tôi", texts["D3"], StringComparison.Ordinal);
        Assert.Contains("WomenAreAmongMembers", texts["D3"], StringComparison.Ordinal);
        Assert.Equal(1u, document.WorkbookPart!.Workbook!.Descendants<DefinedName>().Single().LocalSheetId!.Value);
    }

    [Fact]
    public async Task What_is_no_workbook_and_no_csv_is_not_annotated() =>
        await Assert.ThrowsAsync<FileUnreadable>(() => AnnotatedAsync("x.xls", [0xD0, 0xCF, 0x11, 0xE0]));

    private static byte[] Workbook(string members, string women) =>
        XlsxFile.With(
            "annual_reports",
            XlsxFile.Text("Liên minh HTX"),
            XlsxFile.Texts(Headings),
            XlsxFile.Text("HTX-11") + XlsxFile.Number("2024") + XlsxFile.Number(members) + XlsxFile.Number(women) + XlsxFile.Text("x")
        );

    private async Task<(ImportReport Report, byte[] Copy)> AnnotatedAsync(string name, byte[] bytes)
    {
        var file = _sandbox.File(name, bytes);
        var report = await _sandbox.TryAsync(file);
        using var copy = await AnnotatedCopy.MakeAsync(file, report.Findings, new ImportLimits());
        return (report, copy.ToArray());
    }

    private static byte[] Corrected(byte[] book, string place, string value)
    {
        using var stream = new MemoryStream();
        stream.Write(book);
        using (var document = SpreadsheetDocument.Open(stream, true))
            Cells(document, 1)[place].CellValue = new CellValue(value);
        return stream.ToArray();
    }

    private static SpreadsheetDocument Opened(byte[] copy)
    {
        var document = SpreadsheetDocument.Open(new MemoryStream(copy), false);
        Assert.Empty(
            new OpenXmlValidator().Validate(document).Select(error => $"{error.Part?.Uri} {error.Path?.XPath} {error.Description}")
        );
        return document;
    }

    private static IEnumerable<(string Name, string Id)> Sheets(SpreadsheetDocument document) =>
        document.WorkbookPart!.Workbook!.Sheets!.Elements<Sheet>().Select(sheet => (sheet.Name!.Value!, sheet.Id!.Value!));

    private static WorksheetPart Part(SpreadsheetDocument document, int sheet) =>
        (WorksheetPart)document.WorkbookPart!.GetPartById(Sheets(document).ElementAt(sheet).Id);

    private static Dictionary<string, Cell> Cells(SpreadsheetDocument document, int sheet) =>
        Part(document, sheet)
            .Worksheet!.Descendants<Row>()
            .SelectMany(row =>
                row.Elements<Cell>()
                    .Select((cell, column) => (Place: cell.CellReference?.Value ?? $"{ColumnLetters.Of(column)}{row.RowIndex}", cell))
            )
            .ToDictionary(cell => cell.Place, cell => cell.cell);

    private static string? Colour(SpreadsheetDocument document, Cell cell)
    {
        var styles = document.WorkbookPart!.WorkbookStylesPart!.Stylesheet!;
        var format = styles.CellFormats!.Elements<CellFormat>().ElementAt((int)(cell.StyleIndex?.Value ?? 0));
        var fill = styles.Fills!.Elements<Fill>().ElementAt((int)(format.FillId?.Value ?? 0));
        return fill.Descendants<ForegroundColor>().SingleOrDefault()?.Rgb?.Value;
    }
}
