using CollectiveEconomy.Statistics.Imports;

namespace CollectiveEconomy.Ingestion.Importing;

/// <summary>What came of a submission.</summary>
public sealed record ImportReport
{
    /// <summary>The submission as the register keeps it; null when it was only tried, or brought nothing that was not there.</summary>
    public required ImportBatch? Batch { get; init; }

    /// <summary>Whether its rows are in the register now, or would be had it not been only tried.</summary>
    public required bool IsAccepted { get; init; }

    /// <summary>Submissions that brought the same files before: of those nothing was read again.</summary>
    public required IReadOnlyList<ImportedFile> Known { get; init; }

    /// <summary>What it does to each table.</summary>
    public required IReadOnlyList<TableCount> Tables { get; init; }

    /// <summary>What was found, in the order of files and rows; of very many, the first.</summary>
    public required IReadOnlyList<ImportFinding> Findings { get; init; }

    /// <summary>How often each rule did not hold.</summary>
    public required IReadOnlyList<ImportRuleCount> Counts { get; init; }

    /// <summary>Number of errors.</summary>
    public int Errors => Count(FindingSeverity.Error);

    /// <summary>Number of warnings.</summary>
    public int Warnings => Count(FindingSeverity.Warning);

    private int Count(FindingSeverity severity) => Counts.Where(count => count.Severity == severity).Sum(count => count.Findings);
}
