using System.Collections.Concurrent;

namespace CollectiveEconomy.Storage.Cubes.Columns;

/// <summary>Columns that are read when they are first needed, and kept while there is room.</summary>
/// <param name="budget">Room for them.</param>
internal sealed class HeldColumns(ColumnBudget budget)
{
    private readonly ConcurrentDictionary<object, HeldColumn> _columns = [];

    /// <summary>A column if it is held; null when it is not.</summary>
    /// <param name="key">Its key.</param>
    public T? Find<T>(object key)
        where T : class, IColumn => _columns.TryGetValue(key, out var held) ? (T?)held.Use() : null;

    /// <summary>A column, read if it is not held; null when it can't be.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="most">The most bytes that it may need.</param>
    /// <param name="read">Reads it; null when it can't ever be held.</param>
    public T? Get<T>(object key, long most, Func<T?> read)
        where T : class, IColumn => (T?)_columns.GetOrAdd(key, _ => new HeldColumn(most, read, budget, held => Forget(key, held))).Use();

    private void Forget(object key, HeldColumn held) => _columns.TryRemove(KeyValuePair.Create(key, held));
}
