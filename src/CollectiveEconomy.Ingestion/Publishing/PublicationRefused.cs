using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.Releases;

namespace CollectiveEconomy.Ingestion.Publishing;

/// <summary>The checks found what must be mended, or accepted, before a release is published. Nothing was published.</summary>
/// <param name="findings">What they found, errors first.</param>
public sealed class PublicationRefused(IReadOnlyList<CheckFinding> findings)
    : LocalizedException(
        findings.Any(finding => finding.Severity == CheckSeverity.Error)
            ? new(
                "Chưa công bố gì: việc kiểm tra phát hiện lỗi, phải sửa trước.",
                "Nothing was published: the checks found errors, which must be corrected first."
            )
            : new(
                "Chưa công bố gì: việc kiểm tra có cảnh báo; hãy sửa hoặc chấp nhận.",
                "Nothing was published: the checks found warnings; correct or accept them."
            )
    )
{
    /// <summary>What the checks found, errors first.</summary>
    public IReadOnlyList<CheckFinding> Findings { get; } = findings;
}
