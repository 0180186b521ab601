using System.Globalization;
using CollectiveEconomy.Ingestion.Reference;
using CollectiveEconomy.Statistics.Official.Comparisons;
using CollectiveEconomy.Statistics.Releases;

namespace CollectiveEconomy.Ingestion.Publishing.Checks;

/// <summary>
/// Official series with which the release is compared have no jump in its years that no change of areas, scheme or source explains. Synthetic
/// releases are not compared.
/// </summary>
public sealed class OfficialSeriesAreUnbroken : IPublicationCheck
{
    private const string Unexplained = "BREAK_UNEXPLAINED";

    private static readonly HashSet<string> Compared = [.. OfficialTotal.All.Select(total => total.Indicator)];

    /// <inheritdoc />
    public IEnumerable<CheckFinding> Find(CheckedDraft draft) =>
        draft.Release.IsSynthetic
            ? []
            : from jump in Comparisons(draft)
            where jump.Kind == OfficialComparisonKind.Series && jump.Reasons.Any(reason => reason.Code == Unexplained)
            where Compared.Contains(jump.IndicatorCode) && jump.AreaCode == "VN"
            where jump.Other!.PeriodEnd.Year >= draft.Release.FirstYear && jump.Other.PeriodEnd.Year <= draft.Release.LastYear
            orderby jump.Code
            select new CheckFinding(
                nameof(OfficialSeriesAreUnbroken),
                CheckSeverity.Warning,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{jump.IndicatorCode} goes from {jump.Figure.Value:0.##} ({jump.Figure.Code}) to {jump.Other!.Value:0.##} ({jump.Other.Code}) in {jump.Other.PeriodEnd.Year} ({jump.DifferencePercent:+0.0;-0.0}%), and no change of areas, scheme or source explains it."
                ),
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{jump.IndicatorCode} đi từ {jump.Figure.Value:0.##} ({jump.Figure.Code}) đến {jump.Other.Value:0.##} ({jump.Other.Code}) năm {jump.Other.PeriodEnd.Year} ({jump.DifferencePercent:+0.0;-0.0}%), không có thay đổi địa giới, bảng mã hoặc nguồn nào giải thích."
                )
            );

    private static IReadOnlyList<OfficialComparison> Comparisons(CheckedDraft draft)
    {
        var definitions = new OfficialDefinitions();
        return new OfficialHoldings(
            [.. draft.Register.OfficialFigures.OrderBy(figure => figure.Code)],
            [.. draft.Register.Indicators],
            [.. draft.Register.SourceDocuments],
            [.. draft.Register.Provinces],
            [.. draft.Register.Codes],
            definitions.RatioTerms,
            definitions.NearestActuals
        ).Compare();
    }
}
