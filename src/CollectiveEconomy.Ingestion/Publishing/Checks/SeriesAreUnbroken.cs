using System.Globalization;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Cubes.Measures;
using CollectiveEconomy.Statistics.Releases;
using CollectiveEconomy.Storage.Releases;

namespace CollectiveEconomy.Ingestion.Publishing.Checks;

/// <summary>No stock of the country jumps from one year to the next. Money and models follow the phases of their programme, so they may.</summary>
public sealed class SeriesAreUnbroken : IPublicationCheck
{
    private const decimal Jump = 0.5m;
    private const decimal Step = 0.2m;
    private const decimal Few = 100;

    private static readonly HashSet<(string Cube, string Measure)> Stocks =
    [
        .. from cube in Cube.All
        from measure in cube.Measures
        where measure.Accumulation == Accumulation.Stock
        select (cube.Name, measure.Name),
    ];

    /// <inheritdoc />
    public IEnumerable<CheckFinding> Find(CheckedDraft draft) =>
        from figure in draft.Figures
        where figure.Key is { Region: FigureKey.Nation, Year: not null } && figure.Value is not null
        where Stocks.Contains((figure.Key.Cube, figure.Key.Measure))
        let before = figure.Key with
        {
            Year = figure.Key.Year - 1,
        }
        let change = new FigureChange(figure.Key, draft.Figures.GetValueOrDefault(before), figure.Value)
        where change.Before >= Few && Math.Abs(change.Share ?? 0) > Step
        orderby figure.Key.Cube, figure.Key.Measure, figure.Key.Year
        select new CheckFinding(
            nameof(SeriesAreUnbroken),
            Math.Abs(change.Share!.Value) > Jump ? CheckSeverity.Warning : CheckSeverity.Note,
            string.Create(
                CultureInfo.InvariantCulture,
                $"'{figure.Key.Measure}' of '{figure.Key.Cube}' goes from {change.Before} in {before.Year} to {change.After} in {figure.Key.Year} ({change.Share:+0.0%;-0.0%})."
            ),
            string.Create(
                CultureInfo.InvariantCulture,
                $"'{figure.Key.Measure}' của '{figure.Key.Cube}' đi từ {change.Before} năm {before.Year} đến {change.After} năm {figure.Key.Year} ({change.Share:+0.0%;-0.0%})."
            )
        );
}
