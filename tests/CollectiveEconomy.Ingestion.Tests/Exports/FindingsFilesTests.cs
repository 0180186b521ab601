using System.Text;
using CollectiveEconomy.Ingestion.Exports;
using CollectiveEconomy.Ingestion.Formats;
using CollectiveEconomy.Statistics.Imports;

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
    public void A_cell_of_a_workbook_is_a_text_whatever_it_begins_with()
    {
        using var folder = new TemporaryFolder();
        using (var file = new FileStream(folder.Place("f.xlsx"), FileMode.Create, FileAccess.ReadWrite))
            FindingsXlsx.Write(file, [Finding("=1+1"), Finding("\u0001😀")]);
        using var book = Books.Open(folder.Place("f.xlsx"), new ImportLimits());
        using var sheet = book.Read(0);
        Assert.True(sheet.Read() && sheet.Read());
        Assert.Equal(new Cell(CellKind.Text, "=1+1"), sheet[4]);
        Assert.True(sheet.Read());
        Assert.Equal(new Cell(CellKind.Text, "\uFFFD😀"), sheet[4]);
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
