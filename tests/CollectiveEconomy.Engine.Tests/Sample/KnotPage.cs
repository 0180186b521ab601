namespace CollectiveEconomy.Engine.Tests.Sample;

/// <summary>A page of knots.</summary>
/// <param name="Nodes">The knots of this page.</param>
public sealed record KnotPage(IReadOnlyList<Knot> Nodes);
