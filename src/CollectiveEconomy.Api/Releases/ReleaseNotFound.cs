using CollectiveEconomy.Engine.Errors;

namespace CollectiveEconomy.Api.Releases;

/// <summary>No release has this name, or none was published by the date.</summary>
/// <param name="message">What was asked for, and which releases there are.</param>
internal sealed class ReleaseNotFound(string message) : CodedError(ReleaseErrorCodes.ReleaseUnknown, message);
