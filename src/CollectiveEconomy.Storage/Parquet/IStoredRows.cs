namespace CollectiveEconomy.Storage.Parquet;

/// <summary>Rows that are kept as Parquet.</summary>
public interface IStoredRows
{
    /// <summary>Writes them as a Parquet file of their own.</summary>
    /// <param name="file">Where it will stand.</param>
    /// <param name="metadata">What stands beside the rows, by key.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    void CopyTo(string file, IEnumerable<(string Key, string Value)> metadata, CancellationToken cancellationToken);
}
