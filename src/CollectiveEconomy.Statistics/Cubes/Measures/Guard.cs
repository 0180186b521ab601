using CollectiveEconomy.Statistics.Cubes.Aggregates;
using CollectiveEconomy.Statistics.Protection;

namespace CollectiveEconomy.Statistics.Cubes.Measures;

/// <summary>
/// A confidential column that a measure reads. Its contributors determine whether the public sees a figure, and its noise how precisely.
/// </summary>
/// <param name="Column">Column of the fact table.</param>
/// <param name="Scale">Scale of the noise on its protected values; null when classes are swapped instead.</param>
/// <param name="With">Column that must have a value too for the row to count; null when none must.</param>
public sealed record Guard(string Column, NoiseScale? Scale, string? With = null)
{
    /// <summary>Whether the figure is also withheld when two organisations account for most of it, not only when few contribute.</summary>
    public bool ChecksDominance { get; init; } = true;

    /// <summary>How many organisations contribute.</summary>
    public Contributors Contributors => new(Column, With);

    /// <summary>Their contributions, as absolute true values.</summary>
    public Magnitude Magnitude => new(Column, With);

    /// <summary>Contribution of the two largest.</summary>
    public Largest Largest => new(Column, With);
}
