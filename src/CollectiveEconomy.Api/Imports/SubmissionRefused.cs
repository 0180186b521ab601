using CollectiveEconomy.Engine.Errors;
using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Api.Imports;

/// <summary>A submission can't be taken as it was sent.</summary>
/// <param name="reason">Why.</param>
/// <param name="text">What would be right.</param>
internal sealed class SubmissionRefused(ErrorCode reason, LocalizedText text) : LocalizedException(text)
{
    /// <summary>Why.</summary>
    public ErrorCode Reason => reason;
}
