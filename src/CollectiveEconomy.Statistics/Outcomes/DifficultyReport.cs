namespace CollectiveEconomy.Statistics.Outcomes;

/// <summary>A difficulty that was met in carrying out a model or in the work of a unit. One of the two is always named.</summary>
public sealed record DifficultyReport
{
    /// <summary>Key inside the register.</summary>
    public required int Id { get; init; }

    /// <summary>Key of the model; null when it concerns a unit's work as such.</summary>
    public required int? ModelId { get; init; }

    /// <summary>Code of the unit that met or reported it; null when none is named.</summary>
    public required string? SupportUnitCode { get; init; }

    /// <summary>What the difficulty is, a code of DIFFICULTY_TYPE.</summary>
    public required string Type { get; init; }

    /// <summary>Day on which it was reported.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>How hard it was, from 1 (hardly felt) to 5 (work stopped).</summary>
    public required int Severity { get; init; }
}
