using CollectiveEconomy.Engine.Errors;

namespace CollectiveEconomy.Engine.Lists;

/// <summary>Codes of pages.</summary>
public static class PagingErrorCodes
{
    /// <summary>A page can't be given as asked for.</summary>
    public static ErrorCode PageInvalid { get; } =
        new(
            "PAGE_INVALID",
            "The arguments of a page contradict each other, or it is too large.",
            "Correct the argument that the message names."
        );

    /// <summary>A cursor does not fit.</summary>
    public static ErrorCode CursorInvalid { get; } =
        new(
            "CURSOR_INVALID",
            "A cursor was made for another list, order or filter, was changed, or is none.",
            "Begin again without a cursor, or restore the order and filter for which it was given."
        );
}
