using CollectiveEconomy.Engine.Errors;

namespace CollectiveEconomy.Api.Cubes;

/// <summary>Nothing was published yet, so nothing can be counted.</summary>
internal sealed class NoRelease()
    : CodedError(
        CubeErrorCodes.NoRelease,
        new("Chưa có đợt công bố nào; hãy công bố bằng `ceco publish`.", "No release has been published; publish one with `ceco publish`.")
    );
