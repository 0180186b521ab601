namespace CollectiveEconomy.Storage.Parquet;

/// <summary>Rows of a release, which are in memory by column and kept as Parquet.</summary>
public interface IStoredRows
{
    /// <summary>Reads them, some at a time and in their order.</summary>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>Batches; who takes one disposes it.</returns>
    IEnumerable<StoredBatch> Read(CancellationToken cancellationToken);

    /// <summary>Writes them as a Parquet file of their own.</summary>
    /// <param name="file">Where it will stand.</param>
    /// <param name="metadata">What stands beside the rows, by key.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    void CopyTo(string file, IEnumerable<(string Key, string Value)> metadata, CancellationToken cancellationToken);
}
