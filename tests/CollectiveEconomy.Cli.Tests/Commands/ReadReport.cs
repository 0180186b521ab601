using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace CollectiveEconomy.Cli.Tests.Commands;

/// <summary>A report as another program reads it.</summary>
internal sealed class ReadReport : IDisposable
{
    private readonly Dictionary<string, Dictionary<string, Cell>> _cells = [];

    public ReadReport(string path) => Document = SpreadsheetDocument.Open(path, isEditable: false);

    public SpreadsheetDocument Document { get; }

    public string[] Sheets => [.. Document.WorkbookPart!.Workbook!.Descendants<Sheet>().Select(sheet => sheet.Name!.Value!)];

    public WorksheetPart Part(string name)
    {
        var book = Document.WorkbookPart!;
        return (WorksheetPart)book.GetPartById(book.Workbook!.Descendants<Sheet>().Single(sheet => sheet.Name == name).Id!);
    }

    /// <summary>The rows of a sheet, by cell reference; numbers are of type double.</summary>
    public List<Dictionary<string, object>> Rows(string name) =>
        [
            .. Part(name)
                .Worksheet!.Descendants<Row>()
                .Select(row => row.Elements<Cell>().Where(HasValue).ToDictionary(cell => ColumnOf(cell.CellReference!.Value!), Value)),
        ];

    /// <summary>The value of a cell.</summary>
    public object? At(string sheet, string reference)
    {
        if (!_cells.TryGetValue(sheet, out var cells))
            _cells.Add(sheet, cells = Part(sheet).Worksheet!.Descendants<Cell>().ToDictionary(cell => cell.CellReference!.Value!));
        return cells.TryGetValue(reference, out var cell) && HasValue(cell) ? Value(cell) : null;
    }

    public void Dispose() => Document.Dispose();

    private static bool HasValue(Cell cell) => cell.CellValue is not null || cell.InlineString is not null;

    private static object Value(Cell cell) =>
        cell.DataType?.Value is null || cell.DataType.Value == CellValues.Number
            ? double.Parse(cell.CellValue!.Text, CultureInfo.InvariantCulture)
            : cell.InnerText;

    private static string ColumnOf(string reference) => reference.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
}
