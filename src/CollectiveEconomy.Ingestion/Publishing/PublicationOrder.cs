namespace CollectiveEconomy.Ingestion.Publishing;

/// <summary>What is wanted of a publication.</summary>
public sealed record PublicationOrder
{
    /// <summary>What was revised and why, for readers; null when nothing is said.</summary>
    public string? Notes { get; init; }

    /// <summary>The same in English; null when there is no separate English text.</summary>
    public string? NotesEn { get; init; }

    /// <summary>The moment before which nobody may see anything of the release; null when it is public at once.</summary>
    public DateTimeOffset? EmbargoUntil { get; init; }

    /// <summary>Whether warnings of the checks are accepted; errors never are.</summary>
    public bool AcceptsWarnings { get; init; }

    /// <summary>Whether the release is only made and checked, and then thrown away.</summary>
    public bool IsDryRun { get; init; }
}
