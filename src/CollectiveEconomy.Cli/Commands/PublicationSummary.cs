using CollectiveEconomy.Ingestion.Publishing;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.Releases;

namespace CollectiveEconomy.Cli.Commands;

/// <summary>What was published, in a few sentences.</summary>
internal static class PublicationSummary
{
    /// <summary>The sentences.</summary>
    /// <param name="publication">What was published, or would have been.</param>
    /// <param name="isDryRun">Whether it only would have been.</param>
    public static IEnumerable<LocalizedText> Of(Publication publication, bool isDryRun)
    {
        var release = publication.Release;
        var rows = publication.Rows.Values.Sum();
        yield return isDryRun
            ? LocalizedText.Invariant(
                $"Đợt công bố sẽ gồm các năm {release.FirstYear} đến {release.LastYear}, {publication.Rows.Count} bảng, {rows} dòng; chưa công bố gì.",
                $"The release would cover the years {release.FirstYear} to {release.LastYear} in {publication.Rows.Count} tables of {rows} rows; nothing was published."
            )
            : LocalizedText.Invariant(
                $"Đã lập đợt công bố {release.Id}: các năm {release.FirstYear} đến {release.LastYear}, {publication.Rows.Count} bảng, {rows} dòng.",
                $"Release {release.Id} is made: the years {release.FirstYear} to {release.LastYear} in {publication.Rows.Count} tables of {rows} rows."
            );
        yield return new(publication.Scope.SentenceVi, publication.Scope.Sentence);
        if (release.IsSynthetic)
            yield return new(
                "Số liệu mô phỏng, không mô tả tổ chức có thật nào.",
                "The data are synthetic and do not describe any real organisation."
            );
        if (publication.Findings.Count(finding => finding.Severity == CheckSeverity.Warning) is > 0 and var warnings)
            yield return LocalizedText.Invariant($"Có {warnings} cảnh báo.", $"There are {warnings} warnings.");
    }
}
