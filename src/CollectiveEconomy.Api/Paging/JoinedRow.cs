namespace CollectiveEconomy.Api.Paging;

/// <summary>A row with something that stands beside it, inside a query.</summary>
/// <typeparam name="TRow">The row.</typeparam>
/// <typeparam name="TValue">What stands beside it.</typeparam>
internal sealed class JoinedRow<TRow, TValue>
{
    /// <summary>The row.</summary>
    public required TRow Row { get; init; }

    /// <summary>What stands beside it.</summary>
    public required TValue Value { get; init; }
}
