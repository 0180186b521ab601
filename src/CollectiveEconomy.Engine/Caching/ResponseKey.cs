using CollectiveEconomy.Engine.Schema;

namespace CollectiveEconomy.Engine.Caching;

/// <summary>Names one answer, byte by byte.</summary>
/// <param name="Hash">A hash of everything on which the answer depends.</param>
/// <param name="Sources">From what it is made.</param>
public sealed record ResponseKey(string Hash, ResponseSource Sources);
