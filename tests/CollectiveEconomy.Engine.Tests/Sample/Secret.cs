namespace CollectiveEconomy.Engine.Tests.Sample;

/// <summary>Something that not everybody may see.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Capital">Its capital in dong.</param>
public sealed record Secret(int Number, int Capital) : INumbered;
