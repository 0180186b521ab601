namespace CollectiveEconomy.Statistics.Facts;

/// <summary>
/// How often one type of difficulty was met with a model in one year. A model in support has a row for each type, also where it met none,
/// so that cases can be told per model. What concerns a unit's work as such has no model.
/// </summary>
public sealed record DifficultyFact : PlacedFact
{
    /// <summary>Key of the model within the release; null when it concerns a unit's work as such.</summary>
    public required int? ModelId { get; init; }

    /// <summary>Programme that supports the model; null without a model.</summary>
    public required string? Programme { get; init; }

    /// <summary>Calendar year of the reports.</summary>
    public required int Year { get; init; }

    /// <summary>What the difficulty is.</summary>
    public required string Type { get; init; }

    /// <summary>Unit that met or reported it, or that supports the model; null when none is named.</summary>
    public required string? Unit { get; init; }

    /// <summary>Number of reports.</summary>
    public required int Cases { get; init; }

    /// <summary>Sum of their severities, from 1 (hardly felt) to 5 (work stopped) each; null without a report.</summary>
    public required int? Severity { get; init; }
}
