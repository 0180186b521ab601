namespace CollectiveEconomy.Engine.Lists.Sublists;

/// <summary>A row with its parent and its place among the rows of that parent, inside a query.</summary>
internal sealed class RankedRow<TKey, TOrder, T>
{
    public required TKey Parent { get; init; }

    public required TOrder Place { get; init; }

    public required T Row { get; init; }
}
