using System.Globalization;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Cubes.Dimensions;
using CollectiveEconomy.Statistics.Cubes.Measures;
using CollectiveEconomy.Statistics.Cubes.Queries;
using CollectiveEconomy.Statistics.Official;
using CollectiveEconomy.Statistics.Releases;

namespace CollectiveEconomy.Ingestion.Publishing.Checks;

/// <summary>Totals of the country are near those that official sources state for the end of the same year. Synthetic releases describe no country.</summary>
public sealed class OfficialTotalsAreNear : IPublicationCheck
{
    private const decimal Near = 0.05m;

    /// <inheritdoc />
    public IEnumerable<CheckFinding> Find(CheckedDraft draft) =>
        draft.Release.IsSynthetic ? [] : OfficialTotal.All.SelectMany(total => Find(draft, total));

    private static IEnumerable<CheckFinding> Find(CheckedDraft draft, OfficialTotal total)
    {
        var ours = Ours(draft, total);
        return from stated in Stated(draft, total.Indicator).ToLookup(figure => figure.PeriodEnd.Year)
            let counted = ours.GetValueOrDefault(stated.Key)
            let nearest = stated.MinBy(figure => Math.Abs(figure.Value - counted))!
            where nearest.Value != 0 && Math.Abs(counted - nearest.Value) > Near * nearest.Value
            orderby stated.Key
            select new CheckFinding(
                nameof(OfficialTotalsAreNear),
                CheckSeverity.Warning,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{total.Indicator} of {stated.Key} is {nearest.Value:0.##} in {nearest.SourceDocumentCode} ({nearest.Code}), the closest of {stated.Count()} figures; the release counts {counted} ({counted / nearest.Value:0%})."
                ),
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{total.Indicator} của {stated.Key} là {nearest.Value:0.##} theo {nearest.SourceDocumentCode} ({nearest.Code}), gần nhất trong {stated.Count()} số; đợt công bố đếm được {counted} ({counted / nearest.Value:0%})."
                )
            );
    }

    private static IEnumerable<OfficialFigure> Stated(CheckedDraft draft, string indicator) =>
        OfficialTotal
            .StatedIn(draft.Register.OfficialFigures)
            .Where(figure => figure.IndicatorCode == indicator)
            .OrderBy(figure => figure.Code)
            .AsEnumerable()
            .Where(OfficialTotal.IsOfYearsEnd)
            .Where(figure => figure.PeriodEnd.Year >= draft.Release.FirstYear && figure.PeriodEnd.Year <= draft.Release.LastYear);

    private static Dictionary<int, decimal> Ours(CheckedDraft draft, OfficialTotal total)
    {
        var cube = Cube.All.Single(cube => cube.Name == "cooperatives");
        var measure = cube.Measures.Single(measure => measure.Name == total.Measure);
        var figure = new Figure(measure, measure.Statistics[0]);
        var question = new CubeQuery
        {
            Cube = cube,
            By = [.. cube.Dimensions.OfType<YearDimension>()],
            Where = [new Condition(cube.Dimensions.Single(dimension => dimension.Name == "legalForm"), Comparison.In, total.LegalForms)],
            Figures = [figure],
        };
        return draft
            .Draft.Query(question, AccessClass.Exact, 1_000, draft.CancellationToken)
            .Cells.ToDictionary(cell => (int)cell.Members[0]!, cell => cell.Value(figure) ?? 0);
    }
}
