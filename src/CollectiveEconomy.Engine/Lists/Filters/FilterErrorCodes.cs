using CollectiveEconomy.Engine.Errors;

namespace CollectiveEconomy.Engine.Lists.Filters;

/// <summary>Codes of filters.</summary>
public static class FilterErrorCodes
{
    /// <summary>Relations of relations in a filter.</summary>
    public static ErrorCode FilterTooDeep { get; } =
        new(
            "FILTER_TOO_DEEP",
            new(
                "Điều kiện lọc theo các dòng liên quan lại hỏi quan hệ của các dòng đó.",
                "A filter on related rows asks for relations of theirs."
            ),
            new("Hãy lọc sâu một cấp, hoặc hỏi danh sách liên quan ở gốc.", "Filter one level deep, or ask the related list at the root.")
        );
}
