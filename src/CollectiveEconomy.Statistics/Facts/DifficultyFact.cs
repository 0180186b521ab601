namespace CollectiveEconomy.Statistics.Facts;

/// <summary>
/// Number of reports of one type of difficulty for a model in one year. A model receiving support has a row for each type, including types
/// without reports, so that rates per model can be computed. Difficulties that concern the unit itself have no model.
/// </summary>
public sealed record DifficultyFact : PlacedFact
{
    /// <summary>Key of the model within the release; null when it concerns the unit itself.</summary>
    public required int? ModelId { get; init; }

    /// <summary>Programme that supports the model; null without a model.</summary>
    public required string? Programme { get; init; }

    /// <summary>Calendar year of the reports.</summary>
    public required int Year { get; init; }

    /// <summary>Type of difficulty.</summary>
    public required string Type { get; init; }

    /// <summary>Unit that encountered or reported the difficulty, or that supports the model; null when none is named.</summary>
    public required string? Unit { get; init; }

    /// <summary>Number of reports.</summary>
    public required int Cases { get; init; }

    /// <summary>Sum of their severities, from 1 (minor) to 5 (work stopped) each; null without a report.</summary>
    public required int? Severity { get; init; }
}
