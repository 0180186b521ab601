namespace CollectiveEconomy.Engine.Lists.Sorting;

/// <summary>An item as a query gives it, with the values of its order keys where the item itself does not hold them.</summary>
/// <typeparam name="T">What is listed.</typeparam>
internal sealed class RowWithKeys<T>
    where T : class
{
    /// <summary>The item.</summary>
    public required T Item { get; init; }

    /// <summary>The values, key by key; null when the item holds them all.</summary>
    public object?[]? Values { get; init; }
}
