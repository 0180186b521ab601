using CollectiveEconomy.Engine.Errors;
using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Api.Releases;

/// <summary>No release has this name, or none was published by the date.</summary>
/// <param name="text">What was asked for, and which releases there are.</param>
internal sealed class ReleaseNotFound(LocalizedText text) : CodedError(ReleaseErrorCodes.ReleaseUnknown, text);
