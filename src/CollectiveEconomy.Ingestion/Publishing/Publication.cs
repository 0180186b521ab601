using CollectiveEconomy.Statistics.Releases;

namespace CollectiveEconomy.Ingestion.Publishing;

/// <summary>What came of a publication.</summary>
/// <param name="Release">The release; after a dry run, as it would have been.</param>
/// <param name="Scope">What it takes from the register.</param>
/// <param name="Rows">Number of rows of each table.</param>
/// <param name="Findings">What the checks found.</param>
public sealed record Publication(
    Release Release,
    PublicationScope Scope,
    IReadOnlyDictionary<string, long> Rows,
    IReadOnlyList<CheckFinding> Findings
);
