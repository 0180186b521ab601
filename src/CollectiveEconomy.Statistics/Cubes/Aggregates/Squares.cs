using CollectiveEconomy.Statistics.Protection;

namespace CollectiveEconomy.Statistics.Cubes.Aggregates;

/// <summary>
/// The sum of the squared magnitudes by which the noise of protected values is scaled; null where no row has a value. Magnitudes are whole multiples of a unit, so that
/// their squares, whole too, add up exactly in any order.
/// </summary>
/// <param name="Column">Column of the fact table.</param>
/// <param name="Scale">The scale of its noise.</param>
/// <param name="With">Column that must have a value too; null when none must.</param>
/// <param name="By">Column by which values are weighted; null when by none.</param>
public sealed record Squares(string Column, NoiseScale Scale, string? With, string? By = null) : Aggregate;
