using System.Globalization;
using CollectiveEconomy.Statistics.Releases;

namespace CollectiveEconomy.Ingestion.Publishing.Checks;

/// <summary>At least half of the organisations that exist at the end of a year reported on it.</summary>
public sealed class EveryYearIsReported : IPublicationCheck
{
    private const double LeastShare = 0.5;

    /// <inheritdoc />
    public IEnumerable<CheckFinding> Find(CheckedDraft draft)
    {
        var ids = draft.Cooperatives.Select(cooperative => cooperative.Id);
        var reports = draft
            .Register.AnnualReports.Where(report => ids.Contains(report.CooperativeId))
            .GroupBy(report => report.Year)
            .Select(year => new { Year = year.Key, Count = year.Count() })
            .ToDictionary(year => year.Year, year => year.Count);
        foreach (var year in draft.Release.Years())
        {
            var (first, last) = (new DateOnly(year, 1, 1).AddYears(1), new DateOnly(year, 12, 31));
            var existing = draft.Cooperatives.Count(cooperative =>
                (cooperative.Founded == null || cooperative.Founded < first)
                && (cooperative.Dissolved == null || cooperative.Dissolved > last)
            );
            var reported = reports.GetValueOrDefault(year);
            if (reported < existing * LeastShare)
                yield return new CheckFinding(
                    nameof(EveryYearIsReported),
                    CheckSeverity.Warning,
                    string.Create(CultureInfo.InvariantCulture, $"Of {existing} organisations at the end of {year}, {reported} reported."),
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"Trong {existing} tổ chức vào cuối năm {year}, {reported} tổ chức đã báo cáo."
                    )
                );
        }
    }
}
