using System.Text;
using CollectiveEconomy.Formats.Csv;
using CollectiveEconomy.Ingestion.Exports;
using CollectiveEconomy.Statistics.Imports;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace CollectiveEconomy.Ingestion.Tests.Exports;

public sealed class FindingsFilesTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-5", "'-5")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\tx", "\"'\tx\"")]
    [InlineData("\rx", "\"'\rx\"")]
    [InlineData("=HYPERLINK(\"http://x\",\"y\")", "\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"")]
    [InlineData("a;b", "\"a;b\"")]
    [InlineData("Tốt", "Tốt")]
    [InlineData(null, "")]
    public void No_value_of_a_CSV_file_is_a_formula(string? text, string written) => Assert.Equal(written, SafeText.Csv(text));

    [Fact]
    public async Task A_CSV_file_is_read_back_with_a_mark_for_spreadsheets()
    {
        using var stream = new MemoryStream();
        await FindingsCsv.WriteAsync(stream, [Finding("=1+1")]);
        var text = Encoding.UTF8.GetString(stream.ToArray());
        Assert.StartsWith("\uFEFFfile,sheet,row,", text, StringComparison.Ordinal);
        Assert.Contains("\r\na.csv,,2,members,'=1+1,error,NumberIsReadable,\"Sai, sửa\",Wrong,", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cell_of_a_workbook_is_a_text_whatever_is_in_it()
    {
        string[] values = ["=1+1", "\u0001😀", "\uFFFE\uD83D", " <a>&\"\tb\nc ", "0012"];
        using var stream = new MemoryStream();
        await FindingsXlsx.WriteAsync(stream, values.Select(Finding));
        var sheet = SentWorkbook.Read(stream.ToArray()).Single();
        Assert.Equal(FindingColumns.Names, sheet.Rows[0]);
        Assert.Equal(["=1+1", "\uFFFD😀", "\uFFFD\uFFFD", " <a>&\"\tb\nc ", "0012"], sheet.Rows.Skip(1).Select(row => row[4]));
    }

    [Fact]
    public async Task Headings_of_a_workbook_stay_in_sight()
    {
        using var stream = new MemoryStream();
        await FindingsXlsx.WriteAsync(stream, []);
        using var document = SpreadsheetDocument.Open(stream, false);
        var pane = document.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<Pane>().Single();
        Assert.Equal((1, PaneStateValues.Frozen, "A2"), (pane.VerticalSplit!.Value, pane.State!.Value, pane.TopLeftCell!.Value));
    }

    private static ImportFinding Finding(string value) =>
        new()
        {
            FileName = "a.csv",
            Sheet = null,
            Row = 2,
            Column = "members",
            Value = value,
            Rule = "NumberIsReadable",
            Severity = FindingSeverity.Error,
            MessageVi = "Sai, sửa",
            MessageEn = "Wrong",
            Suggestion = null,
        };
}
