using CollectiveEconomy.Engine.Errors;

namespace CollectiveEconomy.Api.Imports;

/// <summary>A submission can't be taken as it was sent.</summary>
/// <param name="reason">Why.</param>
/// <param name="message">What would be right.</param>
internal sealed class SubmissionRefused(ErrorCode reason, string message) : Exception(message)
{
    /// <summary>Why.</summary>
    public ErrorCode Reason => reason;
}
