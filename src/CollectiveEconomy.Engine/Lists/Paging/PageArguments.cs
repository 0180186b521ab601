namespace CollectiveEconomy.Engine.Lists.Paging;

/// <summary>Which page of a list is wanted: the first items after a cursor, or the last before one.</summary>
/// <param name="First">Number of items from the start, or after a cursor.</param>
/// <param name="After">Cursor behind which the page begins.</param>
/// <param name="Last">Number of items from the end, or before a cursor.</param>
/// <param name="Before">Cursor before which the page ends.</param>
public sealed record PageArguments(int? First, string? After, int? Last, string? Before)
{
    /// <summary>Items of a page when no number is given.</summary>
    public const int DefaultSize = 50;

    /// <summary>Most items of a page.</summary>
    public const int MaxItems = 200;

    /// <summary>Whether the page is counted from the end.</summary>
    public bool IsBackward => Last is not null || (Before is not null && First is null);

    /// <summary>Number of items.</summary>
    /// <exception cref="PageInvalid">The number is out of bounds, or both ends are asked for.</exception>
    public int Size
    {
        get
        {
            if (First is not null && Last is not null)
                throw new PageInvalid(
                    new(
                        "Không được cho cả 'first' và 'last'; hãy hỏi một đầu của danh sách.",
                        "'first' and 'last' can't be given together; ask for one end of the list."
                    )
                );
            if (After is not null && Before is not null)
                throw new PageInvalid(
                    new(
                        "Không được cho cả 'after' và 'before'; hãy đi tiếp theo một hướng.",
                        "'after' and 'before' can't be given together; go on in one direction."
                    )
                );
            if ((IsBackward ? After : Before) is not null)
                throw new PageInvalid(
                    new("'first' đi với 'after', và 'last' đi với 'before'.", "'first' goes with 'after', and 'last' with 'before'.")
                );
            var (name, size) = IsBackward ? ("last", Last) : ("first", First);
            return size is null or (>= 0 and <= MaxItems)
                ? size ?? DefaultSize
                : throw new PageInvalid(
                    new(
                        $"'{name}' là {size}; giá trị phải từ 0 đến {MaxItems}. Hãy đi tiếp bằng con trỏ của mục cuối.",
                        $"'{name}' is {size}; it must be from 0 to {MaxItems}. Go on with the cursor of the last item."
                    )
                );
        }
    }
}
