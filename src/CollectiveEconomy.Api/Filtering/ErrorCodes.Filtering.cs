namespace CollectiveEconomy.Api.Execution;

public static partial class ErrorCodes
{
    /// <summary>Areas of both sets in one filter.</summary>
    public static ErrorCode AreaSetsMixed { get; } =
        new("AREA_SETS_MIXED", "One filter names areas of both sets.", "Give every area filter of a question the same `areas`.");

    /// <summary>Relations of relations in a filter.</summary>
    public static ErrorCode FilterTooDeep { get; } =
        new(
            "FILTER_TOO_DEEP",
            "A filter on related rows asks for relations of theirs.",
            "Filter one level deep, or ask the related list at the root."
        );
}
