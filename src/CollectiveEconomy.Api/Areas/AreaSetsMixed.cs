using CollectiveEconomy.Engine.Errors;

namespace CollectiveEconomy.Api.Areas;

/// <summary>A filter names areas of both sets, so it can't be said which country it means.</summary>
internal sealed class AreaSetsMixed()
    : CodedError(
        AreaErrorCodes.AreaSetsMixed,
        new(
            "Điều kiện lọc nêu địa bàn của cả hai bộ; hãy cho mọi điều kiện lọc theo địa bàn cùng một 'areas'.",
            "The filter names areas of both sets; give every area filter the same 'areas'."
        )
    );
