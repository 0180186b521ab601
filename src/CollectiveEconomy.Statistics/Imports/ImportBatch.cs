namespace CollectiveEconomy.Statistics.Imports;

/// <summary>A submission: the files that were handed in at once, accepted or refused as a whole.</summary>
public sealed record ImportBatch
{
    /// <summary>Key inside the register.</summary>
    public required int Id { get; init; }

    /// <summary>When it was received; kept in UTC.</summary>
    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>Who handed it in.</summary>
    public required string ReceivedBy { get; init; }

    /// <summary>What became of it.</summary>
    public required ImportOutcome Outcome { get; init; }

    /// <summary>Number of data rows in its files.</summary>
    public required int Rows { get; init; }

    /// <summary>Rows that it added to the register; 0 when refused.</summary>
    public required int Added { get; init; }

    /// <summary>Rows of the register that it changed; 0 when refused.</summary>
    public required int Changed { get; init; }

    /// <summary>Findings that speak against it.</summary>
    public required int Errors { get; init; }

    /// <summary>Findings that its sender should look at.</summary>
    public required int Warnings { get; init; }

    /// <summary>When it was taken back, in UTC; null unless it was.</summary>
    public required DateTimeOffset? RolledBackAt { get; init; }

    /// <summary>Who took it back; null unless it was.</summary>
    public required string? RolledBackBy { get; init; }
}
