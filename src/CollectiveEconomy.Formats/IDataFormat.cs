using CollectiveEconomy.Formats.Tables;

namespace CollectiveEconomy.Formats;

/// <summary>A format in which tables are sent out. Each is found by itself.</summary>
public interface IDataFormat
{
    /// <summary>The ending of its addresses and files, without a point.</summary>
    string Extension { get; }

    /// <summary>Its media type.</summary>
    string MediaType { get; }

    /// <summary>Number of rows that a file of it can hold; null when any number.</summary>
    int? MaxRows => null;

    /// <summary>Whether it writes cells of dimensions, whose codes it needs, rather than rows with columns.</summary>
    bool IsOfCells => false;

    /// <summary>Writes a table; the stream stays open. Equal tables give equal bytes.</summary>
    /// <param name="table">The table; its rows are read once.</param>
    /// <param name="stream">Where to write.</param>
    /// <param name="options">How numbers and texts are written, where the format leaves it open.</param>
    /// <param name="cancellationToken">Ends the writing; what was written is then no whole file.</param>
    Task WriteAsync(DataTable table, Stream stream, FormatOptions options, CancellationToken cancellationToken);
}
