namespace CollectiveEconomy.Engine.Errors;

/// <summary>A value given by the caller cannot be used, for a reason that the schema's types cannot tell.</summary>
/// <param name="message">Which value, why, and what would be right.</param>
public class BadInput(string message) : CodedError(ErrorCodes.BadUserInput, message);
