using System.IO.Packaging;
using CollectiveEconomy.Ingestion.Formats;
using CollectiveEconomy.Statistics.Imports;

namespace CollectiveEconomy.Ingestion.Exports.Annotations;

/// <summary>
/// A copy of a sender's file as an XLSX workbook, in which cells with findings are coloured and commented, and a first sheet lists the findings. It
/// can be corrected and sent again.
/// </summary>
public static class AnnotatedCopy
{
    /// <summary>Name of the copy of a file.</summary>
    public static string NameOf(SubmittedFile file) => Path.GetFileNameWithoutExtension(file.Name) + "-ket-qua.xlsx";

    /// <summary>Makes the copy.</summary>
    /// <param name="file">The file.</param>
    /// <param name="findings">Findings of its submission.</param>
    /// <param name="limits">Bounds of what is read.</param>
    /// <param name="cancellationToken">Stops.</param>
    /// <exception cref="FileUnreadable">It is neither CSV in UTF-8 nor an XLSX workbook, so that there is nothing to annotate.</exception>
    public static async Task<MemoryStream> MakeAsync(
        SubmittedFile file,
        IEnumerable<ImportFinding> findings,
        ImportLimits limits,
        CancellationToken cancellationToken = default
    )
    {
        var copy = new MemoryStream();
        using var book = Books.Open(file.Path, limits);
        if (book.Sheets is [null])
            await CsvWorkbook.WriteAsync(copy, book, file.Name, cancellationToken);
        else
        {
            await using var sent = File.OpenRead(file.Path);
            await sent.CopyToAsync(copy, cancellationToken);
        }

        using (var package = Package.Open(copy, FileMode.Open, FileAccess.ReadWrite))
            new AnnotatedWorkbook(package, book).Write([.. findings.Where(finding => finding.FileName == file.Name)]);
        copy.Position = 0;
        return copy;
    }
}
