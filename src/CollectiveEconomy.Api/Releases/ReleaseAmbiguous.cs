using CollectiveEconomy.Engine.Errors;

namespace CollectiveEconomy.Api.Releases;

/// <summary>A release was named in two ways.</summary>
internal sealed class ReleaseAmbiguous()
    : CodedError(
        ReleaseErrorCodes.ReleaseAmbiguous,
        "`release` and `asOf` are both given; give only one of them, or neither for the current release."
    );
