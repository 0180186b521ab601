namespace CollectiveEconomy.Engine.Lists.Paging;

/// <summary>What one query gave for a page.</summary>
/// <typeparam name="T">What is listed.</typeparam>
/// <param name="Edges">The items with their cursors, in the order of the list.</param>
/// <param name="PageInfo">Where they stand in the list.</param>
public sealed record Slice<T>(IReadOnlyList<Edge<T>> Edges, PageInfo PageInfo)
    where T : class;
