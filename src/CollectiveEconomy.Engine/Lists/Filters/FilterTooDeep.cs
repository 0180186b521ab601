using CollectiveEconomy.Engine.Errors;

namespace CollectiveEconomy.Engine.Lists.Filters;

/// <summary>A filter on related rows asks something of their relations in turn.</summary>
public sealed class FilterTooDeep()
    : CodedError(
        FilterErrorCodes.FilterTooDeep,
        new(
            "Điều kiện lọc theo các dòng liên quan không được hỏi quan hệ của các dòng đó; hãy lọc sâu một cấp.",
            "A filter on related rows can't ask for relations of theirs; filter one level deep."
        )
    );
