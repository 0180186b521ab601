using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Engine.Errors;

/// <summary>A value given by the caller cannot be used, for a reason that the schema's types cannot tell.</summary>
/// <param name="text">Which value, why, and what would be right.</param>
public class BadInput(LocalizedText text) : CodedError(ErrorCodes.BadUserInput, text);
