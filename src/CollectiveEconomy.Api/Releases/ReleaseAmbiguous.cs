using CollectiveEconomy.Engine.Errors;

namespace CollectiveEconomy.Api.Releases;

/// <summary>A release was named in two ways.</summary>
internal sealed class ReleaseAmbiguous()
    : CodedError(
        ReleaseErrorCodes.ReleaseAmbiguous,
        new(
            "Có cả `release` và `asOf`; hãy chỉ cho một trong hai, hoặc không cho cả hai để dùng đợt công bố hiện hành.",
            "`release` and `asOf` are both given; give only one of them, or neither for the current release."
        )
    );
