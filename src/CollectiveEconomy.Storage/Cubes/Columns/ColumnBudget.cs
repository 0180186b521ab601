namespace CollectiveEconomy.Storage.Cubes.Columns;

/// <summary>
/// Bounds the memory of a release's columns. Where there is no room for another, those are forgotten that no recent question needed; a column that was needed stays, so
/// that questions which together need more than there is do not read columns in turn for ever.
/// </summary>
/// <param name="max">Maximum number of bytes.</param>
/// <param name="recent">How many questions are recent.</param>
internal sealed class ColumnBudget(long max, int recent = 1_000)
{
    private readonly Lock _change = new();
    private readonly List<HeldColumn> _held = [];
    private long _used;
    private long _questions;

    /// <summary>Bytes of the columns that are held.</summary>
    public long Used
    {
        get
        {
            lock (_change)
                return _used;
        }
    }

    /// <summary>The number of the last question.</summary>
    public long Question => Interlocked.Read(ref _questions);

    /// <summary>Counts another question.</summary>
    public void CountQuestion() => Interlocked.Increment(ref _questions);

    /// <summary>Takes room for a column; false when there is not enough.</summary>
    /// <param name="bytes">The most that it may need.</param>
    public bool Take(long bytes)
    {
        lock (_change)
        {
            while (_used + bytes > max)
            {
                var least = _held.MinBy(column => column.LastUse);
                if (least is null || least.LastUse > Question - recent)
                    return false;
                _held.Remove(least);
                _used -= least.Bytes;
                least.Forget();
            }

            _used += bytes;
            return true;
        }
    }

    /// <summary>Keeps a column for which room was taken, and gives back what it does not need.</summary>
    /// <param name="column">The column.</param>
    /// <param name="taken">The room that was taken.</param>
    public void Keep(HeldColumn column, long taken)
    {
        lock (_change)
        {
            _used -= taken - column.Bytes;
            _held.Add(column);
        }
    }
}
