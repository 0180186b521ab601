using CollectiveEconomy.Statistics.Official;

namespace CollectiveEconomy.Statistics.Outcomes;

/// <summary>Value of one outcome indicator for a model and a calendar year.</summary>
public sealed record OutcomeObservation
{
    /// <summary>Key inside the register.</summary>
    public required int Id { get; init; }

    /// <summary>Key of the model.</summary>
    public required int ModelId { get; init; }

    /// <summary>Code of the outcome indicator.</summary>
    public required string IndicatorCode { get; init; }

    /// <summary>Calendar year of the value; for a target, the year of its deadline.</summary>
    public required int Year { get; init; }

    /// <summary>Whether it is a baseline, a target or an actual value.</summary>
    public required OutcomeKind Kind { get; init; }

    /// <summary>The value, in the unit of its indicator.</summary>
    public required decimal Value { get; init; }

    /// <summary>Status of the value.</summary>
    public required ObservationStatus Status { get; init; }

    /// <summary>Code of the source document; null when the model's own report is the source.</summary>
    public required string? SourceDocumentCode { get; init; }
}
