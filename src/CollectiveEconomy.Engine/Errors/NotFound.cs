using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Engine.Errors;

/// <summary>No item has the requested code.</summary>
/// <param name="text">What was asked for, and how to find the right code.</param>
public sealed class NotFound(LocalizedText text) : CodedError(ErrorCodes.NotFound, text);
