using System.Runtime.InteropServices;
using CollectiveEconomy.Ingestion.Submissions;

namespace CollectiveEconomy.Ingestion.Plausibility;

/// <summary>The rows of a submission and of the register, series by series, each in the order of time.</summary>
internal sealed class SeriesIndex<TRow>
    where TRow : class
{
    private readonly FigureSeries<TRow> _series;
    private readonly Dictionary<SeriesOwner, List<FigurePoint<TRow>>> _points = [];

    public SeriesIndex(TableRows<TRow> rows, FigureSeries<TRow> series)
    {
        _series = series;
        for (var i = 0; i < rows.Rows.Count; i++)
            Add(rows.Rows[i].Record, i);
        foreach (var (key, record) in rows.Standing)
            if (!rows.IsHandedIn(key))
                Add(record, -1);
        foreach (var points in _points.Values)
            if (!IsInOrder(points))
                points.Sort((left, right) => left.Time.CompareTo(right.Time));
    }

    /// <summary>Whether its figures are of every year.</summary>
    public bool IsSteady => _series.IsSteady;

    /// <summary>Every series.</summary>
    public IEnumerable<List<FigurePoint<TRow>>> All => _points.Values;

    /// <summary>Whether the register has a figure of the same series and size.</summary>
    public bool IsUsual(Figure<TRow> figure, TRow row) =>
        _points[_series.Owner(row)].Any(point => !point.IsSubmitted && FigureScale.Agree(figure.Of(point.Record), figure.Of(row)));

    private void Add(TRow record, int row)
    {
        ref var points = ref CollectionsMarshal.GetValueRefOrAddDefault(_points, _series.Owner(record), out _);
        (points ??= []).Add(new FigurePoint<TRow>(_series.Time(record), record, row));
    }

    private static bool IsInOrder(List<FigurePoint<TRow>> points)
    {
        for (var i = 1; i < points.Count; i++)
            if (points[i - 1].Time > points[i].Time)
                return false;
        return true;
    }
}
