using CollectiveEconomy.Engine.Errors;
using CollectiveEconomy.Statistics.Releases;

namespace CollectiveEconomy.Api.Releases;

/// <summary>A release exists and can't answer. Which file is damaged stays in the log.</summary>
/// <param name="id">The release.</param>
internal sealed class ReleaseUnusable(ReleaseId id)
    : CodedError(ReleaseErrorCodes.ReleaseUnusable, $"Release {id} can't answer: its files are damaged. Query another release.");
