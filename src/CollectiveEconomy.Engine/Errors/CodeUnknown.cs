using CollectiveEconomy.Statistics.Messages;

namespace CollectiveEconomy.Engine.Errors;

/// <summary>A code does not exist; the nearest are named.</summary>
/// <param name="name">Where the code was given.</param>
/// <param name="value">The code.</param>
/// <param name="list">The list in which it is missing.</param>
/// <param name="known">The codes of the list.</param>
public sealed class CodeUnknown(string name, string value, string list, IEnumerable<string> known)
    : CodedError(ErrorCodes.UnknownCode, UnknownCode.Message(name, value, list, known));
