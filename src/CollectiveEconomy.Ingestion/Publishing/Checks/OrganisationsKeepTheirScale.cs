using CollectiveEconomy.Ingestion.Plausibility;
using CollectiveEconomy.Ingestion.Schemas;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Outcomes;
using CollectiveEconomy.Statistics.Releases;

namespace CollectiveEconomy.Ingestion.Publishing.Checks;

/// <summary>
/// No figure of an organisation is out of scale with that of the nearest earlier year, as slips of units and digits are. They are counted by
/// column and year; the organisations are not named, for a release keeps its findings.
/// </summary>
public sealed class OrganisationsKeepTheirScale : IPublicationCheck
{
    // Profits swing.
    private static readonly List<Figure<AnnualReport>> Figures =
    [
        .. Figure<AnnualReport>.All(TableSchemas.Named("annual_reports")).Where(figure => !figure.MayBeNegative),
    ];
    private static readonly Dictionary<string, OutcomeIndicator> None = [];

    /// <inheritdoc />
    public IEnumerable<CheckFinding> Find(CheckedDraft draft)
    {
        var last = new double[Figures.Count];
        var owner = 0;
        var slips = new SortedDictionary<(int Year, int Figure), int>();
        foreach (var report in Reports(draft))
        {
            if (report.CooperativeId != owner)
                Array.Clear(last);
            owner = report.CooperativeId;
            for (var i = 0; i < last.Length; i++)
            {
                var value = Figures[i].Of(report);
                if (value is double.NaN or 0)
                    continue;
                if (last[i] != 0 && Figures[i].UnitOf(report, None) is { } unit && FigureScale.IsSlip(unit, value, last[i]))
                    slips[(report.Year, i)] = slips.GetValueOrDefault((report.Year, i)) + 1;
                last[i] = value;
            }
        }

        return slips.Select(slip => Finding(Figures[slip.Key.Figure].Field, slip.Key.Year, slip.Value));
    }

    private static IEnumerable<AnnualReport> Reports(CheckedDraft draft) =>
        draft
            .Register.AnnualReports.Where(report => report.Year >= draft.Release.FirstYear && report.Year <= draft.Release.LastYear)
            .Where(report => draft.Cooperatives.Any(cooperative => cooperative.Id == report.CooperativeId))
            .OrderBy(report => report.CooperativeId)
            .ThenBy(report => report.Year)
            .AsEnumerable();

    private static CheckFinding Finding(TableField field, int year, int organisations) =>
        new(
            nameof(OrganisationsKeepTheirScale),
            CheckSeverity.Warning,
            $"'{field.TitleEn}' of {organisations} organisations in {year} is out of scale with an earlier year: the unit or digits may be wrong.",
            $"'{field.Title}' của {organisations} tổ chức năm {year} chênh quá xa năm trước: có thể nhầm đơn vị hoặc thừa, thiếu chữ số."
        );
}
