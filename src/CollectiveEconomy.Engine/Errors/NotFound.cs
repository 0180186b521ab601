namespace CollectiveEconomy.Engine.Errors;

/// <summary>Nothing has the code that was asked for.</summary>
/// <param name="message">What was asked for, and how to find the right code.</param>
public sealed class NotFound(string message) : CodedError(ErrorCodes.NotFound, message);
