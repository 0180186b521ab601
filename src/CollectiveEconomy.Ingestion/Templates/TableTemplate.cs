using CollectiveEconomy.Ingestion.Exports;
using CollectiveEconomy.Ingestion.Reference;
using CollectiveEconomy.Ingestion.Schemas;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace CollectiveEconomy.Ingestion.Templates;

/// <summary>A workbook to fill in: the table with headings in both languages and drop-downs, instructions, codes.</summary>
public static class TableTemplate
{
    /// <summary>Writes the template of a table; the stream must let itself be read again, and stays open.</summary>
    public static void Write(Stream stream, TableSchema table, ReferenceData reference)
    {
        var codes = new CodeColumns(table, new Choices(reference));
        using var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook);
        var workbook = document.AddWorkbookPart();
        workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = TemplateStyles.Sheet();
        var sheets = new Sheets();
        Add(workbook, sheets, table.Title, writer => WriteTable(writer, table, codes));
        Add(workbook, sheets, TemplateSheets.Instructions, writer => WriteTexts(writer, 45, InstructionRows.Of(table)));
        Add(workbook, sheets, TemplateSheets.Codes, writer => WriteTexts(writer, 25, codes.Rows()));
        workbook.Workbook = new Workbook(sheets);
    }

    private static void Add(WorkbookPart workbook, Sheets sheets, string name, Action<OpenXmlWriter> write)
    {
        var part = workbook.AddNewPart<WorksheetPart>();
        using (var writer = OpenXmlWriter.Create(part))
        {
            writer.WriteStartElement(new Worksheet());
            write(writer);
            writer.WriteEndElement();
        }

        sheets.Append(
            new Sheet
            {
                Name = name,
                SheetId = (uint)sheets.ChildElements.Count + 1,
                Id = workbook.GetIdOfPart(part),
            }
        );
    }

    private static void WriteTable(OpenXmlWriter writer, TableSchema table, CodeColumns codes)
    {
        writer.WriteElement(XlsxSheetWriter.FirstRowsInSight(2));
        writer.WriteElement(new Columns(table.Fields.Select((field, column) => Width((uint)column + 1, 24, TemplateStyles.Of(field)))));
        writer.WriteStartElement(new SheetData());
        WriteHeadings(writer, table, field => field.Title);
        WriteHeadings(writer, table, field => field.TitleEn);
        writer.WriteEndElement();
        writer.WriteElement(Validations.Of(table, codes));
    }

    private static void WriteHeadings(OpenXmlWriter writer, TableSchema table, Func<TableField, string> title)
    {
        writer.WriteStartElement(new Row());
        foreach (var field in table.Fields)
            writer.WriteElement(
                XlsxSheetWriter.Text(title(field), field.Constraints.Required ? TemplateStyles.RequiredHeading : TemplateStyles.Heading)
            );
        writer.WriteEndElement();
    }

    private static void WriteTexts(OpenXmlWriter writer, double width, IEnumerable<IReadOnlyList<string?>> rows)
    {
        var texts = rows.ToList();
        var columns = Math.Max(1, texts.Select(row => row.Count).DefaultIfEmpty().Max());
        writer.WriteElement(new Columns(Enumerable.Range(1, columns).Select(column => Width((uint)column, width, style: 0))));
        writer.WriteStartElement(new SheetData());
        foreach (var row in texts)
            XlsxSheetWriter.WriteRow(writer, row);
        writer.WriteEndElement();
    }

    private static Column Width(uint column, double width, uint style) =>
        new()
        {
            Min = column,
            Max = column,
            Width = width,
            CustomWidth = true,
            Style = style,
        };
}
