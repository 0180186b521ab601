namespace CollectiveEconomy.Engine.Lists.Sorting;

/// <summary>A row with something that stands beside it, inside a query.</summary>
/// <typeparam name="TRow">The row.</typeparam>
/// <typeparam name="TValue">What stands beside it.</typeparam>
public sealed class JoinedRow<TRow, TValue>
{
    /// <summary>The row.</summary>
    public required TRow Row { get; init; }

    /// <summary>What stands beside it.</summary>
    public required TValue Value { get; init; }
}
