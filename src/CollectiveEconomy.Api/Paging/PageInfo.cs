namespace CollectiveEconomy.Api.Paging;

/// <summary>Where a page stands in its list.</summary>
/// <param name="HasNextPage">Whether items follow it.</param>
/// <param name="HasPreviousPage">Whether items precede it.</param>
/// <param name="StartCursor">Cursor of its first item; null when it is empty.</param>
/// <param name="EndCursor">Cursor of its last item; null when it is empty.</param>
public sealed record PageInfo(bool HasNextPage, bool HasPreviousPage, string? StartCursor, string? EndCursor);
