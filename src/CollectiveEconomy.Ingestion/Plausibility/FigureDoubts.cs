using CollectiveEconomy.Ingestion.Schemas;
using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Ingestion.Tables;
using CollectiveEconomy.Statistics.Outcomes;

namespace CollectiveEconomy.Ingestion.Plausibility;

/// <summary>
/// Collects figures of a table that are out of scale: beside the nearest other times, beside other columns of their row, and beside what is usual.
/// What the register already has is not doubted again.
/// </summary>
/// <param name="rows">The rows.</param>
/// <param name="indicators">Indicators, for columns that take their unit from them.</param>
internal sealed class FigureDoubts<TRow>(TableRows<TRow> rows, IReadOnlyDictionary<string, OutcomeIndicator> indicators)
    where TRow : class
{
    private static IReadOnlyList<Figure<TRow>>? _figures;

    private readonly List<FigureDoubt> _found = [];
    private readonly HashSet<(int Row, TableField Field)> _doubted = [];

    /// <summary>Everything that is doubted, each figure once.</summary>
    public static IReadOnlyList<FigureDoubt> Find(TableRows<TRow> rows, ImportTable<TRow> table, Submission submission)
    {
        var figures = _figures ??= Figure<TRow>.All(table.Schema);
        if (figures.Count == 0)
            return [];
        var doubts = new FigureDoubts<TRow>(rows, submission.Background.OutcomeIndicators);
        var series = table.Series is { } declared ? new SeriesIndex<TRow>(rows, declared) : null;
        if (series is not null)
            new SeriesDoubts<TRow>(series, doubts).Find(figures);
        new RowDoubts<TRow>(table.Schema, figures, series, table.PeersIn(submission), doubts).Find(rows);
        return doubts._found;
    }

    /// <summary>What is usual for the figure of a record; null when nothing is.</summary>
    public FigureUnit? UnitOf(Figure<TRow> figure, TRow row) => figure.UnitOf(row, indicators);

    /// <summary>Doubts the figure of a row.</summary>
    /// <param name="kind">Why.</param>
    /// <param name="figure">The figure.</param>
    /// <param name="place">Place of the row among those of the submission; negative when it can't be taken in.</param>
    /// <param name="row">The row.</param>
    /// <param name="message">What is said.</param>
    public void Add(FigureDoubtKind kind, Figure<TRow> figure, int place, SubmittedRow<TRow> row, FigureMessage message)
    {
        var value = figure.Of(row.Record);
        if (UnitOf(figure, row.Record) is not { } unit)
            return;
        if (place >= 0 && (IsKept(figure, row.Key, value) || !_doubted.Add((place, figure.Field))))
            return;
        var found = row.Found(figure.Field.Name, FigureMessages.Text(value), message.Vi, message.En, message.Suggestion);
        _found.Add(new FigureDoubt(kind, unit, found));
    }

    /// <summary>Doubts the figure of a row of the submission.</summary>
    public void Add(FigureDoubtKind kind, Figure<TRow> figure, int place, FigureMessage message) =>
        Add(kind, figure, place, rows.Rows[place], message);

    private bool IsKept(Figure<TRow> figure, string key, double value) =>
        rows.Standing.TryGetValue(key, out var before) && figure.Of(before) == value;
}
