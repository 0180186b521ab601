using CollectiveEconomy.Formats;
using CollectiveEconomy.Formats.Csv;
using CollectiveEconomy.Formats.Parquet;
using CollectiveEconomy.Formats.Sdmx;
using CollectiveEconomy.Storage.Releases;

namespace CollectiveEconomy.Api.Bulk;

/// <summary>The files of a release: every dataflow whose cube it holds, and the codes, each in every format.</summary>
internal static class BulkRelease
{
    /// <summary>The formats.</summary>
    public static IReadOnlyList<IDataFormat> Formats { get; } = [new CsvFormat(), new ParquetFormat()];

    /// <summary>The files, in a fixed order.</summary>
    public static IReadOnlyList<BulkFile> FilesOf(LoadedRelease release)
    {
        var flows = Dataflows.All.Where(flow => release.Cubes.Contains(flow.Cube)).Select(flow => new FlowTable(flow, release)).ToList();
        var codelists = flows
            .SelectMany(flow => flow.Columns)
            .Select(column => column.Codelist)
            .OfType<string>()
            .Distinct()
            .Order(StringComparer.Ordinal);
        return
        [
            .. from table in flows.Append<BulkTable>(new CodesTable(release, [.. codelists]))
            from format in Formats
            select new BulkFile(table, format),
        ];
    }
}
