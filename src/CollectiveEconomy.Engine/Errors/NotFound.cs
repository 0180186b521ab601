namespace CollectiveEconomy.Engine.Errors;

/// <summary>No item has the requested code.</summary>
/// <param name="message">What was asked for, and how to find the right code.</param>
public sealed class NotFound(string message) : CodedError(ErrorCodes.NotFound, message);
