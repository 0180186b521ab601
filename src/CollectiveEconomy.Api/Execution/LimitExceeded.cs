namespace CollectiveEconomy.Api.Execution;

/// <summary>A document is larger than <see cref="DocumentLimits"/> allow.</summary>
/// <param name="limit">Which limit.</param>
/// <param name="message">The limit as a number, and what to do.</param>
public sealed class LimitExceeded(ErrorCode limit, string message) : CodedError(limit, message);
