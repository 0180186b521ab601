using CollectiveEconomy.Statistics.Cubes.Measures;
using CollectiveEconomy.Statistics.Official;

namespace CollectiveEconomy.Formats.Sdmx.Data;

/// <summary>A figure of a cell.</summary>
/// <param name="Key">Its code in each dimension, that of the figure last.</param>
/// <param name="Year">Its year.</param>
/// <param name="Figure">The figure.</param>
/// <param name="Value">Its value; null when it is missing or withheld.</param>
/// <param name="Status">Its status.</param>
public sealed record Observation(IReadOnlyList<string> Key, int Year, Figure Figure, decimal? Value, ObservationStatus Status);
