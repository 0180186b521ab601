namespace CollectiveEconomy.Statistics.Outcomes;

/// <summary>A difficulty in carrying out a model or in the work of a support unit. The model, the unit or both are given.</summary>
public sealed record DifficultyReport
{
    /// <summary>Key inside the register.</summary>
    public required int Id { get; init; }

    /// <summary>Key of the model; null when it concerns the unit itself.</summary>
    public required int? ModelId { get; init; }

    /// <summary>Code of the unit that encountered or reported it; null when not given.</summary>
    public required string? SupportUnitCode { get; init; }

    /// <summary>Type of difficulty, a code of DIFFICULTY_TYPE.</summary>
    public required string Type { get; init; }

    /// <summary>Date of the report.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Severity, from 1 (minor) to 5 (work stopped).</summary>
    public required int Severity { get; init; }
}
