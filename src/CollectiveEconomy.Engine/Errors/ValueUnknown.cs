namespace CollectiveEconomy.Engine.Errors;

/// <summary>A variable names a value that an enum does not have.</summary>
/// <param name="message">The sentence, with the nearest values.</param>
public sealed class ValueUnknown(string message) : FormatException(message);
