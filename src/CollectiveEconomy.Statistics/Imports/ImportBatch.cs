namespace CollectiveEconomy.Statistics.Imports;

/// <summary>A submission: files sent together, accepted or rejected as a whole.</summary>
public sealed record ImportBatch
{
    /// <summary>Key inside the register.</summary>
    public required int Id { get; init; }

    /// <summary>Time of receipt, stored in UTC.</summary>
    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>Sender.</summary>
    public required string ReceivedBy { get; init; }

    /// <summary>Outcome.</summary>
    public required ImportOutcome Outcome { get; init; }

    /// <summary>Number of data rows in the files.</summary>
    public required int Rows { get; init; }

    /// <summary>Number of rows added to the register; 0 when rejected.</summary>
    public required int Added { get; init; }

    /// <summary>Number of rows changed or deleted in the register; 0 when rejected.</summary>
    public required int Changed { get; init; }

    /// <summary>Number of errors.</summary>
    public required int Errors { get; init; }

    /// <summary>Number of warnings.</summary>
    public required int Warnings { get; init; }

    /// <summary>Time of the rollback, in UTC; null when not rolled back.</summary>
    public required DateTimeOffset? RolledBackAt { get; init; }

    /// <summary>Who rolled it back; null when not rolled back.</summary>
    public required string? RolledBackBy { get; init; }
}
