namespace CollectiveEconomy.Engine.Tests.Sample;

/// <summary>A knot of a net.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Note">What somebody wrote of it; null when nobody did.</param>
/// <param name="OwnerKey">Key of its owner.</param>
public sealed record Knot(int Number, string? Note, int OwnerKey) : INumbered;
