namespace CollectiveEconomy.Ingestion.Formats;

/// <summary>An opened file: sheets that can be read, one at a time and as often as needed.</summary>
public interface IBook : IDisposable
{
    /// <summary>Names of its sheets in their order; one null for a file without names.</summary>
    IReadOnlyList<string?> Sheets { get; }

    /// <summary>Whether a reader sees a sheet, by its place.</summary>
    SheetVisibility VisibilityOf(int sheet);

    /// <summary>Begins to read a sheet, by its place.</summary>
    SheetReader Read(int sheet);
}
