namespace CollectiveEconomy.Engine.Lists.Paging;

/// <summary>Where a page stands in its list.</summary>
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
