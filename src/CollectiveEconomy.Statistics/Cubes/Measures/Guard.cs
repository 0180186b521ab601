namespace CollectiveEconomy.Statistics.Cubes;

/// <summary>A confidential column that a measure reads. Who contributes to it decides what the public is shown.</summary>
/// <param name="Column">Column of the fact table.</param>
/// <param name="With">Column that must have a value too for the row to play a part; null when none must.</param>
public sealed record Guard(string Column, string? With = null)
{
    /// <summary>How many cooperatives contribute.</summary>
    public Contributors Contributors => new(Column, With);

    /// <summary>What they contribute, as absolute true values.</summary>
    public Magnitude Magnitude => new(Column, With);

    /// <summary>What the two largest contribute.</summary>
    public Largest Largest => new(Column, With);
}
