using CollectiveEconomy.Engine.Errors;

namespace CollectiveEconomy.Api.Cubes;

/// <summary>Nothing was published yet, so nothing can be counted.</summary>
internal sealed class NoRelease() : CodedError(CubeErrorCodes.NoRelease, "No release has been published; publish one with `ceco publish`.");
