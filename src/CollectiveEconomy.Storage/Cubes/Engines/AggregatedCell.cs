namespace CollectiveEconomy.Storage.Cubes.Engines;

/// <summary>One cell as an engine computes it, before protection.</summary>
/// <param name="Members">
/// A member for each dimension: a string, an <see cref="int"/> or a <see cref="bool"/>; null when unknown, or totalled.
/// </param>
/// <param name="Values">
/// A value for each aggregate of the query: a <see cref="long"/>, a <see cref="double"/>, a <see cref="bool"/> or a list of numbers; null where there was
/// nothing to compute.
/// </param>
/// <param name="TotalledMask">Which dimensions are totalled: the last has the lowest bit.</param>
internal readonly record struct AggregatedCell(object?[] Members, object?[] Values, long TotalledMask);
