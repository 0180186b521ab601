using CollectiveEconomy.Ingestion.Schemas;
using CollectiveEconomy.Ingestion.Submissions;

namespace CollectiveEconomy.Ingestion.Plausibility;

/// <summary>Compares each figure with the other columns of its row and with what is usual.</summary>
internal sealed class RowDoubts<TRow>
    where TRow : class
{
    // Of few people, any number of others may be beside them.
    private const double Few = 20;

    private readonly IReadOnlyList<Figure<TRow>> _figures;
    private readonly SeriesIndex<TRow>? _series;
    private readonly IFigurePeers<TRow>? _peers;
    private readonly FigureDoubts<TRow> _doubts;
    private readonly (double Times, Figure<TRow> Figure, Figure<TRow> Beside)[] _proportions;

    public RowDoubts(
        TableSchema schema,
        IReadOnlyList<Figure<TRow>> figures,
        SeriesIndex<TRow>? series,
        IFigurePeers<TRow>? peers,
        FigureDoubts<TRow> doubts
    )
    {
        (_figures, _series, _peers, _doubts) = (figures, series, peers, doubts);
        _proportions = [.. schema.Proportions.Select(pair => (pair.Times, Named(pair.Field), Named(pair.ComparedWith)))];

        Figure<TRow> Named(string field) => figures.Single(figure => figure.Field.Name == field);
    }

    public void Find(TableRows<TRow> rows)
    {
        for (var i = 0; i < rows.Rows.Count; i++)
            Check(i, rows.Rows[i]);
        foreach (var row in rows.Partial)
            Check(-1, row);
    }

    private void Check(int place, SubmittedRow<TRow> row)
    {
        foreach (var (times, figure, beside) in _proportions)
            if (figure.Of(row.Record) is var value and > Few && beside.Of(row.Record) is var other and > 0 && value > times * other)
                DoubtProportion(figure, beside, place, row, times);
        foreach (var figure in _figures)
            if (Math.Abs(figure.Of(row.Record)) is var size and > 0 && _doubts.UnitOf(figure, row.Record) is { } unit)
                if (Unusual(figure, row.Record, size, unit) is { } message && (place < 0 || _series?.IsUsual(figure, row.Record) != true))
                    _doubts.Add(FigureDoubtKind.Scale, figure, place, row, message);
    }

    /// <summary>What is said of a figure that is beyond what is usual for its column, or for others of its field and size.</summary>
    private FigureMessage? Unusual(Figure<TRow> figure, TRow row, double size, FigureUnit unit) =>
        size < unit.Minimum || size > unit.Maximum ? FigureMessages.Unusual(unit)
        : _peers?.Of(figure, row) is { } peers && (size < peers.Minimum || size > peers.Maximum) ? FigureMessages.Unusual(unit, peers)
        : null;

    /// <summary>Amounts are usually off for being too small, in millions of đồng; counts for being too large, with too many digits.</summary>
    private void DoubtProportion(Figure<TRow> figure, Figure<TRow> beside, int place, SubmittedRow<TRow> row, double times)
    {
        var (doubted, other) = _doubts.UnitOf(figure, row.Record)?.IsMoney == true ? (beside, figure) : (figure, beside);
        var message = FigureMessages.OutOfProportion(other.Field, other.Of(row.Record), times);
        _doubts.Add(FigureDoubtKind.Scale, doubted, place, row, message);
    }
}
