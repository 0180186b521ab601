namespace CollectiveEconomy.Engine.Lists.Paging;

/// <summary>What one query gave for a page.</summary>
/// <typeparam name="T">What is listed.</typeparam>
/// <param name="Edges">The items with their cursors, in the order of the list.</param>
/// <param name="PageInfo">Their position in the list.</param>
public sealed record Page<T>(IReadOnlyList<Edge<T>> Edges, PageInfo PageInfo)
    where T : class;

/// <summary>An item of a connection.</summary>
/// <typeparam name="T">What is listed.</typeparam>
/// <param name="node">The item.</param>
/// <param name="cursor">Makes its cursor, when that is asked for.</param>
public sealed class Edge<T>(T node, Func<string> cursor)
    where T : class
{
    /// <summary>The item.</summary>
    public T Node => node;

    /// <summary>Names the item's place in this order and filter; give it as `after` or `before` to go on from here.</summary>
    public string Cursor => cursor();
}

/// <summary>Position of a page in its list.</summary>
/// <param name="hasNextPage">Whether items follow it.</param>
/// <param name="hasPreviousPage">Whether items precede it.</param>
/// <param name="cursorOfFirst">Makes the cursor of its first item; null when it is empty.</param>
/// <param name="cursorOfLast">Makes the cursor of its last item; null when it is empty.</param>
public sealed class PageInfo(bool hasNextPage, bool hasPreviousPage, Func<string>? cursorOfFirst, Func<string>? cursorOfLast)
{
    /// <summary>Whether items follow it.</summary>
    public bool HasNextPage => hasNextPage;

    /// <summary>Whether items precede it.</summary>
    public bool HasPreviousPage => hasPreviousPage;

    /// <summary>Cursor of its first item; null when it is empty.</summary>
    public string? StartCursor => cursorOfFirst?.Invoke();

    /// <summary>Cursor of its last item; null when it is empty.</summary>
    public string? EndCursor => cursorOfLast?.Invoke();
}
