namespace CollectiveEconomy.Storage.Cubes.Columns;

/// <summary>Bounds the memory of a release's columns.</summary>
/// <param name="max">Maximum number of bytes.</param>
internal sealed class ColumnBudget(long max)
{
    private long _used;

    /// <summary>Bytes of the columns that are held.</summary>
    public long Used => Interlocked.Read(ref _used);

    /// <summary>Takes room for a column; false when there is not enough.</summary>
    public bool Take(long bytes)
    {
        if (Interlocked.Add(ref _used, bytes) <= max)
            return true;
        Give(bytes);
        return false;
    }

    /// <summary>Gives room back.</summary>
    public void Give(long bytes) => Interlocked.Add(ref _used, -bytes);
}
