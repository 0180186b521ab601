namespace CollectiveEconomy.Storage.Cubes.Columns;

/// <summary>What computes an aggregate.</summary>
/// <param name="Accumulator">The accumulator, which may compute others too.</param>
/// <param name="Output">Which of its values it is.</param>
internal sealed record AggregateOutput(Accumulator Accumulator, int Output);
