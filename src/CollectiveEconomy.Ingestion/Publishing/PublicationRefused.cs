using CollectiveEconomy.Statistics.Releases;

namespace CollectiveEconomy.Ingestion.Publishing;

/// <summary>The checks found what must be mended, or accepted, before a release is published. Nothing was published.</summary>
/// <param name="findings">What they found, errors first.</param>
public sealed class PublicationRefused(IReadOnlyList<CheckFinding> findings)
    : Exception(
        findings.Any(finding => finding.Severity == CheckSeverity.Error)
            ? "Nothing was published: the checks found errors, which must be corrected first."
            : "Nothing was published: the checks found warnings; correct or accept them."
    )
{
    /// <summary>What the checks found, errors first.</summary>
    public IReadOnlyList<CheckFinding> Findings { get; } = findings;
}
