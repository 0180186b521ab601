using System.Globalization;
using CollectiveEconomy.Formats.Workbooks;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace CollectiveEconomy.Formats.Tests;

public sealed class XlsxFormatTests
{
    [Fact]
    public async Task The_table_is_named_starts_at_A1_and_has_no_empty_cell()
    {
        using var book = SpreadsheetDocument.Open(
            new MemoryStream(await new XlsxFormat().BytesAsync(SampleTable.Usual)),
            isEditable: false
        );
        var sheet = SheetOf(book, "Data");
        var table = sheet.TableDefinitionParts.Single().Table!;
        Assert.Equal(("cooperatives", "A1:G7"), (table.Name!.Value, table.Reference!.Value));
        var rows = RowsOf(book, sheet);
        Assert.Equal(7, rows.Count);
        Assert.All(rows, row => Assert.Equal(7, row.Count));
        Assert.All(rows.SelectMany(row => row), Assert.NotEmpty);
        Assert.Equal(rows[0].Count, rows[0].Distinct().Count());
        Assert.Empty(sheet.Worksheet!.Descendants<MergeCell>());
    }

    [Fact]
    public async Task A_figure_is_a_number_and_what_is_none_is_explained()
    {
        using var book = SpreadsheetDocument.Open(
            new MemoryStream(await new XlsxFormat().BytesAsync(SampleTable.Usual)),
            isEditable: false
        );
        var rows = RowsOf(book, SheetOf(book, "Data"));
        Assert.Equal(["R1", "Đồng bằng, \"sông\"", "2024", "[z]", "1234567", "12.5", "A"], rows[1]);
        Assert.Equal(["[c]", "[x]"], [rows[2][5], rows[4][5]]);
        Assert.Equal("=1+2", rows[3][1]);
        var notes = RowsOf(book, SheetOf(book, "Notes")).Select(row => row[0]);
        Assert.Subset(notes.ToHashSet(), new HashSet<string> { "[c]", "[x]", "[z]", "SYNTHETIC", "Q" });
    }

    [Fact]
    public async Task Every_cell_states_its_place_and_formulas_are_texts()
    {
        using var book = SpreadsheetDocument.Open(
            new MemoryStream(await new XlsxFormat().BytesAsync(SampleTable.Usual)),
            isEditable: false
        );
        foreach (var sheet in book.WorkbookPart!.WorksheetParts)
        {
            Assert.All(sheet.Worksheet!.Descendants<Cell>(), cell => Assert.NotNull(cell.CellReference));
            Assert.Empty(sheet.Worksheet!.Descendants<CellFormula>());
        }
    }

    [Fact]
    public async Task Codes_and_the_contract_have_sheets_of_their_own()
    {
        using var book = SpreadsheetDocument.Open(
            new MemoryStream(await new XlsxFormat().BytesAsync(SampleTable.Usual)),
            isEditable: false
        );
        Assert.Equal(
            ["Data", "Columns", "Notes", "Codes", "About"],
            book.WorkbookPart!.Workbook!.Descendants<Sheet>().Select(sheet => sheet.Name!.Value)
        );
        Assert.Contains(RowsOf(book, SheetOf(book, "Codes")), row => row is ["region", "REGION", "R2", "=1+2"]);
        var about = RowsOf(book, SheetOf(book, "About")).ToDictionary(row => row[0], row => row[2]);
        Assert.Equal(("2026.1", "true", "CC-BY-4.0"), (about["release"], about["complete"], about["licence"]));
    }

    private static WorksheetPart SheetOf(SpreadsheetDocument book, string name)
    {
        var part = book.WorkbookPart!;
        return (WorksheetPart)part.GetPartById(part.Workbook!.Descendants<Sheet>().Single(sheet => sheet.Name == name).Id!);
    }

    private static List<List<string>> RowsOf(SpreadsheetDocument book, WorksheetPart sheet)
    {
        var shared = book.WorkbookPart!.SharedStringTablePart?.SharedStringTable!.Elements<SharedStringItem>()
            .Select(item => item.InnerText)
            .ToList();
        return
        [
            .. sheet
                .Worksheet!.Descendants<Row>()
                .Select(row =>
                    row.Elements<Cell>()
                        .Select(cell =>
                            cell.DataType?.Value == CellValues.SharedString
                                ? shared![int.Parse(cell.CellValue!.Text, CultureInfo.InvariantCulture)]
                                : cell.InnerText
                        )
                        .ToList()
                ),
        ];
    }
}
