using DuckDB.NET.Data;

namespace CollectiveEconomy.Storage.Releases;

/// <summary>The tables of one release, written one after the other.</summary>
/// <param name="duck">Writes them; it is in memory and open.</param>
/// <param name="work">The folder of the release in the making.</param>
internal sealed class ReleaseFiles(DuckDBConnection duck, string work)
{
    /// <summary>Writes a table through to the disk.</summary>
    public DataResource Write(ReleaseTable table, IEnumerable<object> rows)
    {
        var file = Path.Combine(work, table.Path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        using var parquet = new ParquetFile(duck, table, file);
        foreach (var row in rows)
            parquet.Add(row);
        parquet.Write();
        using (var written = File.Open(file, FileMode.Open, FileAccess.ReadWrite))
            written.Flush(flushToDisk: true);
        return new DataResource
        {
            Name = table.Name,
            Path = table.Path,
            Bytes = new FileInfo(file).Length,
            Rows = parquet.Rows,
            Hash = ReleaseFolder.HashOf(file),
            Schema = ResourceSchema.Of(table.Record),
        };
    }
}
