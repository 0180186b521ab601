using CollectiveEconomy.Formats.Tables;
using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Api.Bulk;

/// <summary>A table of a release that is published as files, one for each format.</summary>
/// <param name="Name">Name in lower case with hyphens; that of its files.</param>
/// <param name="Title">Its title.</param>
/// <param name="Columns">Its columns.</param>
internal abstract record BulkTable(string Name, LocalizedText Title, IReadOnlyList<DataColumn> Columns);
