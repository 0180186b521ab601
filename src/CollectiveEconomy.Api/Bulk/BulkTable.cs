using CollectiveEconomy.Api.Citations;
using CollectiveEconomy.Api.Data;
using CollectiveEconomy.Formats;
using CollectiveEconomy.Formats.Tables;
using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Api.Bulk;

/// <summary>A table of a release that is published as files, one for each format.</summary>
/// <param name="Name">Name in lower case with hyphens; that of its files.</param>
/// <param name="Title">Its title.</param>
/// <param name="Columns">Its columns.</param>
internal abstract record BulkTable(string Name, LocalizedText Title, IReadOnlyList<DataColumn> Columns)
{
    /// <summary>Codes have no language; the texts in the metadata of Parquet are in that of the platform.</summary>
    protected const Language Texts = Language.Vi;

    /// <summary>The table as a file.</summary>
    /// <param name="format">The format.</param>
    /// <param name="citations">Cites answers.</param>
    public abstract TableFile In(IDataFormat format, CitationLinks citations);
}
