namespace CollectiveEconomy.Ingestion.Plausibility;

/// <summary>Compares each figure with those of the nearest earlier and later time that have one.</summary>
internal sealed class SeriesDoubts<TRow>(SeriesIndex<TRow> series, FigureDoubts<TRow> doubts)
    where TRow : class
{
    public void Find(IReadOnlyList<Figure<TRow>> figures)
    {
        foreach (var points in series.All)
            if (points.Count > 1)
                foreach (var figure in figures)
                    Check(figure, points);
    }

    private void Check(Figure<TRow> figure, List<FigurePoint<TRow>> points)
    {
        var earlier = Next(figure, points, 0);
        var (before, place) = (double.NaN, earlier);
        while (place < points.Count && (place = Next(figure, points, earlier + 1)) < points.Count)
        {
            var (value, last) = (figure.Of(points[place].Record), figure.Of(points[earlier].Record));
            if (!FigureScale.Agree(value, last))
                Doubt(figure, points, earlier, place, before);
            (before, earlier) = (last, place);
        }
    }

    /// <summary>
    /// Doubts one of two figures or both: of three figures, the one that differs from two that agree is the one that is off. Profits swing, and are
    /// doubted only where two others agree.
    /// </summary>
    private void Doubt(Figure<TRow> figure, List<FigurePoint<TRow>> points, int earlier, int later, double before)
    {
        var (first, second) = (figure.Of(points[earlier].Record), figure.Of(points[later].Record));
        var next = Next(figure, points, later + 1) is var place && place < points.Count ? figure.Of(points[place].Record) : double.NaN;
        var isEarlierOff = points[earlier].IsSubmitted && FigureScale.Agree(second, before);
        var isLaterOff = points[later].IsSubmitted && Agree(first, before, next);
        if (points[later].IsSubmitted && !isEarlierOff && (!figure.MayBeNegative || Agree(first, before, next)))
            Doubt(figure, points[later], second, points[earlier], first);
        if (points[earlier].IsSubmitted && !isLaterOff && (!figure.MayBeNegative || Agree(second, before, next)))
            Doubt(figure, points[earlier], first, points[later], second);
    }

    private static bool Agree(double value, double before, double next) =>
        FigureScale.Agree(value, before) || FigureScale.Agree(value, next);

    private void Doubt(Figure<TRow> figure, FigurePoint<TRow> point, double value, FigurePoint<TRow> other, double otherValue)
    {
        var time = FigureSeries<TRow>.Text(other.Time);
        if (doubts.UnitOf(figure, point.Record) is not { } unit)
            return;
        if (FigureScale.IsSlip(unit, value, otherValue))
            doubts.Add(FigureDoubtKind.Scale, figure, point.Row, FigureMessages.OutOfScale(unit, value, time, otherValue));
        else if (series.IsSteady && other.Time < point.Time && !figure.MayBeNegative && FigureScale.AreFar(value, otherValue))
            doubts.Add(FigureDoubtKind.Growth, figure, point.Row, FigureMessages.Grown(time, otherValue));
    }

    /// <summary>Place of the next point that has a figure; the end when none has.</summary>
    private static int Next(Figure<TRow> figure, List<FigurePoint<TRow>> points, int from)
    {
        while (from < points.Count && figure.Of(points[from].Record) is double.NaN or 0)
            from++;
        return from;
    }
}
