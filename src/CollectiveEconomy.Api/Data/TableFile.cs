using CollectiveEconomy.Formats;
using CollectiveEconomy.Formats.Questions;
using CollectiveEconomy.Formats.Tables;

namespace CollectiveEconomy.Api.Data;

/// <summary>A table as a file of one format.</summary>
/// <param name="Format">The format.</param>
/// <param name="Form">Its form.</param>
internal abstract record TableFile(IDataFormat Format, TableForm Form)
{
    /// <summary>Name under which it is saved, without its ending.</summary>
    protected abstract string Name { get; }

    /// <summary>Name under which it is saved.</summary>
    public string FileName => $"{Name}.{Format.Extension}";

    /// <summary>What its bytes depend on.</summary>
    /// <param name="version">The state of what else shapes them.</param>
    public abstract FileKey KeyFor(string version);

    /// <summary>Asks for the table.</summary>
    /// <param name="cancellationToken">Ends the asking, and the reading of rows that are read as they are written.</param>
    public abstract Task<DataTable> AnswerAsync(CancellationToken cancellationToken);

    /// <summary>Writes the table.</summary>
    public Task WriteAsync(DataTable table, Stream stream, CancellationToken cancellationToken) =>
        Format.WriteAsync(table, stream, new FormatOptions(Form.Csv), cancellationToken);
}
