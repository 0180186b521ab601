namespace CollectiveEconomy.Statistics.Imports;

/// <summary>One value that an accepted file changed.</summary>
public sealed record AuditEntry
{
    /// <summary>Key inside the register; in the order of the changes.</summary>
    public required long Id { get; init; }

    /// <summary>Key of the batch that made the change.</summary>
    public required int ImportBatchId { get; init; }

    /// <summary>Name of the changed entity, for example AnnualReport.</summary>
    public required string Entity { get; init; }

    /// <summary>Natural key of the changed row, for example "SYN-000123 2024".</summary>
    public required string Key { get; init; }

    /// <summary>Name of the changed property.</summary>
    public required string Property { get; init; }

    /// <summary>The value before, as text; null when there was none.</summary>
    public required string? OldValue { get; init; }

    /// <summary>The value after, as text; null when there is none.</summary>
    public required string? NewValue { get; init; }

    /// <summary>When it was changed; kept in UTC.</summary>
    public required DateTimeOffset ChangedAt { get; init; }
}
