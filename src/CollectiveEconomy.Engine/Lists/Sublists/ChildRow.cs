namespace CollectiveEconomy.Engine.Lists.Sublists;

/// <summary>A row with the key of the parent to which it belongs, inside a query.</summary>
/// <typeparam name="TKey">Type of the key.</typeparam>
/// <typeparam name="T">The row.</typeparam>
public sealed class ChildRow<TKey, T>
{
    /// <summary>Key of the parent.</summary>
    public required TKey Parent { get; init; }

    /// <summary>The row.</summary>
    public required T Row { get; init; }
}
