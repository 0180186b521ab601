using CollectiveEconomy.Statistics.Imports;

namespace CollectiveEconomy.Ingestion.Importing;

/// <summary>What came of a submission.</summary>
public sealed record ImportReport
{
    /// <summary>The submission as the register keeps it; null after a dry run.</summary>
    public required ImportBatch? Batch { get; init; }

    /// <summary>Whether nothing speaks against its rows: they are in the register now, or would be after a dry run.</summary>
    public required bool IsAccepted { get; init; }

    /// <summary>Its files, each with what its rows do.</summary>
    public required IReadOnlyList<ImportedFile> Files { get; init; }

    /// <summary>What it does to each table.</summary>
    public required IReadOnlyList<TableCount> Tables { get; init; }

    /// <summary>What was found, in the order of files and rows; beyond the limit of the submission, the first.</summary>
    public required IReadOnlyList<ImportFinding> Findings { get; init; }

    /// <summary>Number of findings by rule.</summary>
    public required IReadOnlyList<ImportRuleCount> Counts { get; init; }

    /// <summary>Findings by rule and column, errors first, then the largest groups.</summary>
    public required IReadOnlyList<FindingGroup> Groups { get; init; }

    /// <summary>What becomes of it. It is decided by what the register holds, whatever was sent before.</summary>
    public ImportOutcome Outcome =>
        !IsAccepted ? ImportOutcome.Refused
        : Tables.All(table => table.Added + table.Changed == 0) ? ImportOutcome.Known
        : ImportOutcome.Accepted;

    /// <summary>Number of errors.</summary>
    public int Errors => Count(FindingSeverity.Error);

    /// <summary>Number of warnings.</summary>
    public int Warnings => Count(FindingSeverity.Warning);

    private int Count(FindingSeverity severity) => Counts.Where(count => count.Severity == severity).Sum(count => count.Findings);
}
