using CollectiveEconomy.Ingestion.Formats;
using CollectiveEconomy.Ingestion.Tables;

namespace CollectiveEconomy.Ingestion.Submissions;

/// <summary>A sheet of a submission of which it is known which table it holds.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Table">The table.</param>
/// <param name="Book">The opened file.</param>
/// <param name="Number">Its place in the file, from 0.</param>
/// <param name="First">Its first rows.</param>
internal sealed record SubmittedSheet(SheetPlace Place, IImportTable Table, IBook Book, int Number, FirstRows First)
{
    /// <summary>Begins to read it.</summary>
    public SheetReader Read() => Book.Read(Number);
}
