namespace CollectiveEconomy.Engine.Tests.Sample;

/// <summary>Something whose number not everybody may see, though its interface shows it.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Name">Its name.</param>
public sealed record HalfOpen(int Number, string Name) : INumbered;
