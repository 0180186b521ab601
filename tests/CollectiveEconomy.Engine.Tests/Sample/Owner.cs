namespace CollectiveEconomy.Engine.Tests.Sample;

/// <summary>Who owns knots.</summary>
/// <param name="Key">Key of the owner.</param>
public sealed record Owner(int Key);
