namespace CollectiveEconomy.Engine.Tests.Sample;

/// <summary>A vault.</summary>
/// <param name="Door">Its door.</param>
public sealed record Vault(string Door);
