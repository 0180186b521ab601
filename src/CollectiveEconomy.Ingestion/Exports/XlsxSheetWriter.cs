using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace CollectiveEconomy.Ingestion.Exports;

/// <summary>Writes sheets whose cells are texts and never formulas.</summary>
internal static class XlsxSheetWriter
{
    /// <summary>Writes a workbook of one sheet; the first row stays in sight.</summary>
    public static void Write(Stream stream, string name, IEnumerable<IReadOnlyList<string?>> rows)
    {
        using var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook);
        var workbook = document.AddWorkbookPart();
        var part = workbook.AddNewPart<WorksheetPart>();
        using (var writer = OpenXmlWriter.Create(part))
        {
            writer.WriteStartElement(new Worksheet());
            writer.WriteElement(FirstRowsInSight(1));
            writer.WriteStartElement(new SheetData());
            foreach (var row in rows)
                WriteRow(writer, row);
            writer.WriteEndElement();
            writer.WriteEndElement();
        }

        workbook.Workbook = new Workbook(
            new Sheets(
                new Sheet
                {
                    Name = name,
                    SheetId = 1,
                    Id = workbook.GetIdOfPart(part),
                }
            )
        );
    }

    /// <summary>Writes a row of texts.</summary>
    public static void WriteRow(OpenXmlWriter writer, IReadOnlyList<string?> texts, uint style = 0)
    {
        writer.WriteStartElement(new Row());
        foreach (var text in texts)
            writer.WriteElement(Text(text, style));
        writer.WriteEndElement();
    }

    /// <summary>A view in which the first rows don't move.</summary>
    public static SheetViews FirstRowsInSight(uint rows) =>
        new(
            new SheetView(
                new Pane
                {
                    VerticalSplit = rows,
                    TopLeftCell = $"A{rows + 1}",
                    ActivePane = PaneValues.BottomLeft,
                    State = PaneStateValues.Frozen,
                }
            )
            {
                WorkbookViewId = 0,
            }
        );

    /// <summary>A cell with a text; empty when there is none.</summary>
    public static Cell Text(string? text, uint style) =>
        new()
        {
            // A cell of this type is a text whatever it begins with.
            DataType = CellValues.InlineString,
            StyleIndex = style,
            InlineString = new InlineString(new Text(Writable(text ?? "")) { Space = SpaceProcessingModeValues.Preserve }),
        };

    /// <summary>Characters that XML has no place for become U+FFFD.</summary>
    private static string Writable(string text)
    {
        if (text.All(XmlConvert.IsXmlChar))
            return text;
        var writable = new StringBuilder(text.Length);
        foreach (var letter in text.EnumerateRunes())
            writable.Append(letter.IsBmp && !XmlConvert.IsXmlChar((char)letter.Value) ? Rune.ReplacementChar : letter);
        return writable.ToString();
    }
}
