using System.IO.Compression;
using System.Text;
using CollectiveEconomy.Ingestion.Formats;

namespace CollectiveEconomy.Ingestion.Tests.Formats.Hostile;

/// <summary>One cell of 64 MB, read with the memory of a page or two.</summary>
public sealed class HugeFilesTests : IDisposable
{
    private const int Bytes = 64 << 20;
    private const long MaxAllocated = 8 << 20;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_cell_of_64_MB_in_a_CSV_file_is_refused_with_its_row_in_little_memory()
    {
        var path = _folder.Place("a.csv");
        using (var file = File.Create(path))
        {
            file.Write("cooperative,year,members\nHTX-11,2024,"u8);
            Fill(file);
            file.Write("\n"u8);
        }

        var (refusal, allocated, _) = Read(path);
        Assert.Equal(("RowsAreNotTooLong", 2), (refusal!.Rule, refusal.Row));
        Assert.InRange(allocated, 0, MaxAllocated);
    }

    [Fact]
    public void A_cell_of_64_MB_in_a_workbook_is_cut_in_little_memory()
    {
        var path = _folder.Place("a.xlsx");
        File.WriteAllBytes(path, XlsxFile.With("annual_reports", XlsxFile.Texts("cooperative", "year")));
        using (var archive = ZipFile.Open(path, ZipArchiveMode.Update))
        {
            archive.GetEntry("xl/worksheets/sheet1.xml")!.Delete();
            using var sheet = archive.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.Fastest).Open();
            sheet.Write(
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>"u8
            );
            Fill(sheet);
            sheet.Write("</t></is></c></row></sheetData></worksheet>"u8);
        }

        var (refusal, allocated, longest) = Read(path);
        Assert.Null(refusal);
        Assert.Equal(new ImportLimits().CellCharacters, longest);
        Assert.InRange(allocated, 0, MaxAllocated);
    }

    /// <summary>Letters that hardly pack, so that the file is no bomb.</summary>
    private static void Fill(Stream file)
    {
        var chance = new Random(1);
        var bytes = new byte[48 << 10];
        for (var written = 0; written < Bytes; written += 64 << 10)
        {
            chance.NextBytes(bytes);
            file.Write(Encoding.ASCII.GetBytes(Convert.ToBase64String(bytes)));
        }
    }

    private static (FileUnreadable? Refusal, long Allocated, int Longest) Read(string path)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        FileUnreadable? refusal = null;
        var longest = 0;
        try
        {
            using var book = Books.Open(path, new ImportLimits());
            using var sheet = book.Read(0);
            while (sheet.Read())
                for (var column = 0; column < sheet.Count; column++)
                    longest = Math.Max(longest, sheet[column].Text.Length);
        }
        catch (FileUnreadable unreadable)
        {
            refusal = unreadable;
        }

        return (refusal, GC.GetAllocatedBytesForCurrentThread() - before, longest);
    }
}
