using System.IO.Compression;
using System.Xml.Linq;
using CollectiveEconomy.Ingestion.Formats;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Cell = DocumentFormat.OpenXml.Spreadsheet.Cell;

namespace CollectiveEconomy.Ingestion.Tests.Exports;

/// <summary>A workbook that is sent out, as several readers understand it.</summary>
internal static class SentWorkbook
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// <summary>The texts of its sheets but for empty rows, in which the readers agree. Every cell says where it stands, and is no formula.</summary>
    public static IReadOnlyList<(string Name, IReadOnlyList<string[]> Rows)> Read(byte[] workbook)
    {
        CheckPlaces(workbook);
        var sheets = ReadAsImport(workbook);
        var others = ReadWithLibrary(workbook);
        Assert.Equal(others.Select(sheet => sheet.Name), sheets.Select(sheet => sheet.Name));
        Assert.Equal(others.Select(sheet => sheet.Rows), sheets.Select(sheet => sheet.Rows));
        return sheets;
    }

    /// <summary>The same as the import alone reads it: days as days.</summary>
    public static IReadOnlyList<(string Name, IReadOnlyList<string[]> Rows)> ReadDays(byte[] workbook)
    {
        CheckPlaces(workbook);
        using var document = SpreadsheetDocument.Open(new MemoryStream(workbook), false);
        Assert.Empty(new OpenXmlValidator().Validate(document).Select(error => $"{error.Part?.Uri} {error.Description}"));
        return ReadAsImport(workbook);
    }

    private static void CheckPlaces(byte[] workbook)
    {
        using var archive = new ZipArchive(new MemoryStream(workbook));
        foreach (var entry in archive.Entries.Where(entry => entry.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal)))
        {
            using var part = entry.Open();
            var sheet = XDocument.Load(part).Root!;
            // Readers that look for names as they are written find none with a prefix.
            Assert.All(sheet.DescendantsAndSelf(), element => Assert.Equal("", element.GetPrefixOfNamespace(element.Name.Namespace) ?? ""));
            var rows = sheet.Descendants(Main + "row").ToList();
            Assert.NotEmpty(rows);
            Assert.Equal(Enumerable.Range(1, rows.Count).Select(row => $"{row}"), rows.Select(row => row.Attribute("r")?.Value));
            foreach (var (index, row) in rows.Index())
            {
                var cells = row.Elements(Main + "c").ToList();
                Assert.Equal(
                    cells.Select((_, column) => $"{ColumnLetters.Of(column)}{index + 1}"),
                    cells.Select(cell => cell.Attribute("r")?.Value)
                );
                Assert.DoesNotContain(cells, cell => cell.Element(Main + "f") is not null);
            }
        }
    }

    private static List<(string Name, IReadOnlyList<string[]> Rows)> ReadAsImport(byte[] workbook)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.Place("x.xlsx"), workbook);
        using var book = Books.Open(folder.Place("x.xlsx"), new ImportLimits());
        return [.. book.Sheets.Select((name, index) => (name!, Rows(book, index)))];

        static IReadOnlyList<string[]> Rows(IBook book, int index)
        {
            using var sheet = book.Read(index);
            var rows = new List<string[]>();
            while (sheet.Read())
                rows.Add([.. Enumerable.Range(0, sheet.Count).Select(column => sheet[column].Text)]);
            return rows;
        }
    }

    private static List<(string Name, IReadOnlyList<string[]> Rows)> ReadWithLibrary(byte[] workbook)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(workbook), false);
        Assert.Empty(new OpenXmlValidator().Validate(document).Select(error => $"{error.Part?.Uri} {error.Description}"));
        return [.. document.WorkbookPart!.Workbook!.Sheets!.Elements<Sheet>().Select(sheet => (sheet.Name!.Value!, Rows(sheet)))];

        IReadOnlyList<string[]> Rows(Sheet sheet) =>
            [
                .. ((WorksheetPart)document.WorkbookPart.GetPartById(sheet.Id!))
                    .Worksheet!.Descendants<Row>()
                    .Select(Texts)
                    .Where(texts => texts.Length > 0),
            ];

        static string[] Texts(Row row)
        {
            var texts = row.Elements<Cell>().Select(cell => cell.InnerText).ToArray();
            return texts[..(Array.FindLastIndex(texts, text => text.Length > 0) + 1)];
        }
    }
}
