namespace CollectiveEconomy.Storage.Cubes.Columns;

/// <summary>A place for a column of a table: read once by the first who needs it.</summary>
/// <param name="most">The most bytes that it may need.</param>
/// <param name="read">Reads it; null when it can't be held.</param>
/// <param name="budget">Room for it.</param>
/// <param name="forget">Takes its place away.</param>
internal sealed class HeldColumn(long most, Func<IColumn?> read, ColumnBudget budget, Action<HeldColumn> forget)
{
    private readonly Lock _reading = new();
    private bool _isRead;
    private IColumn? _column;
    private long _lastUse;

    /// <summary>Its size in memory.</summary>
    public long Bytes => _column?.Bytes ?? 0;

    /// <summary>The number of the last question that needed it.</summary>
    public long LastUse => Interlocked.Read(ref _lastUse);

    /// <summary>The column; null when it can't be held, or when there is no room for it now.</summary>
    public IColumn? Use()
    {
        Interlocked.Exchange(ref _lastUse, budget.Question);
        lock (_reading)
        {
            if (_isRead || !budget.Take(most))
                return _column;
            _column = read();
            _isRead = true;
            budget.Keep(this, most);
            return _column;
        }
    }

    /// <summary>Makes room; questions that run with the column keep it until they end.</summary>
    public void Forget() => forget(this);
}
