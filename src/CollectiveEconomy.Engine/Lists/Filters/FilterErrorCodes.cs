using CollectiveEconomy.Engine.Errors;

namespace CollectiveEconomy.Engine.Lists.Filters;

/// <summary>Codes of filters.</summary>
public static class FilterErrorCodes
{
    /// <summary>Relations of relations in a filter.</summary>
    public static ErrorCode FilterTooDeep { get; } =
        new(
            "FILTER_TOO_DEEP",
            "A filter on related rows asks for relations of theirs.",
            "Filter one level deep, or ask the related list at the root."
        );
}
