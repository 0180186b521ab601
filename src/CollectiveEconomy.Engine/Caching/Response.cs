using GraphQL;

namespace CollectiveEconomy.Engine.Caching;

/// <summary>A response that was made for the caller, or taken from the cache.</summary>
/// <param name="Body">The bytes of a response without errors; null when it has some.</param>
/// <param name="Refused">The result with errors; null when it has none.</param>
public readonly record struct Response(byte[]? Body, ExecutionResult? Refused);
