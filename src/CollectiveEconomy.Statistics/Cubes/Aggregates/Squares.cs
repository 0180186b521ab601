namespace CollectiveEconomy.Statistics.Cubes.Aggregates;

/// <summary>The sum of the squared magnitudes by which the noise of protected values is scaled; null where no row has a value.</summary>
/// <param name="Column">Column of the fact table.</param>
/// <param name="Floor">Smallest magnitude.</param>
/// <param name="IsProportional">Whether the magnitude is that of the value where it exceeds the floor.</param>
/// <param name="With">Column that must have a value too; null when none must.</param>
/// <param name="By">Column by which values are weighted; null when by none.</param>
public sealed record Squares(string Column, long Floor, bool IsProportional, string? With, string? By = null) : Aggregate;
