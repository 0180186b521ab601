namespace CollectiveEconomy.Statistics.Imports;

/// <summary>One row that an accepted submission added, or one value that it changed, or deleted with its row.</summary>
public sealed record AuditEntry
{
    /// <summary>Key inside the register; in the order of the changes.</summary>
    public required long Id { get; init; }

    /// <summary>Key of the submission that made the change.</summary>
    public required int ImportBatchId { get; init; }

    /// <summary>Name of the entity, for example AnnualReport.</summary>
    public required string Entity { get; init; }

    /// <summary>Key of the row inside the register; of a key of several parts, the parts with a space between them.</summary>
    public required string RowKey { get; init; }

    /// <summary>Natural key of the row, for example "SYN-000123 2024".</summary>
    public required string Key { get; init; }

    /// <summary>
    /// Name of the changed property; null when the row was added. A deleted row has an entry for each value that it had, its key inside the register
    /// among them.
    /// </summary>
    public required string? Property { get; init; }

    /// <summary>Previous value, as text; null when there was none, or the row was added.</summary>
    public required string? OldValue { get; init; }

    /// <summary>New value, as text; null when there is none, or the row was added or deleted.</summary>
    public required string? NewValue { get; init; }

    /// <summary>Time of the change, stored in UTC.</summary>
    public required DateTimeOffset ChangedAt { get; init; }

    /// <summary>Position of the file in the submission, from 1; null when the change was made before files were recorded.</summary>
    public int? FileNumber { get; init; }

    /// <summary>Name of the sheet; null in a CSV file, or when the file is null.</summary>
    public string? Sheet { get; init; }

    /// <summary>
    /// Row number in the sheet, counting the headings; null when the file is null, or when no row of the file is the reason: the record was deleted
    /// because its province and year were replaced.
    /// </summary>
    public int? FileRow { get; init; }
}
