using CollectiveEconomy.Statistics.Cubes.Aggregates;
using CollectiveEconomy.Statistics.Protection;

namespace CollectiveEconomy.Statistics.Cubes.Measures;

/// <summary>A confidential column that a measure reads. Who contributes to it decides what the public is shown, and its noise how exactly.</summary>
/// <param name="Column">Column of the fact table.</param>
/// <param name="Scale">How far its protected values lie from the true ones; null where classes are exchanged instead.</param>
/// <param name="With">Column that must have a value too for the row to play a part; null when none must.</param>
public sealed record Guard(string Column, NoiseScale? Scale, string? With = null)
{
    /// <summary>Whether the figure is withheld where two organisations make up most of it, beside where few contribute.</summary>
    public bool ChecksDominance { get; init; } = true;

    /// <summary>How many organisations contribute.</summary>
    public Contributors Contributors => new(Column, With);

    /// <summary>What they contribute, as absolute true values.</summary>
    public Magnitude Magnitude => new(Column, With);

    /// <summary>What the two largest contribute.</summary>
    public Largest Largest => new(Column, With);
}
