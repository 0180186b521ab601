using CollectiveEconomy.Ingestion.Importing;
using CollectiveEconomy.Ingestion.Plausibility;
using CollectiveEconomy.Ingestion.References;
using CollectiveEconomy.Ingestion.Schemas;
using CollectiveEconomy.Ingestion.Tables;
using CollectiveEconomy.Storage.Register;
using CollectiveEconomy.Storage.Register.Changes;

namespace CollectiveEconomy.Ingestion.Submissions;

/// <summary>The rows of one table that were handed in together, beside those of the register.</summary>
/// <typeparam name="TRow">A record of the register.</typeparam>
internal sealed class TableRows<TRow>(ImportTable<TRow> table, CodeSets codes) : ITableRows
    where TRow : class
{
    private readonly List<SubmittedRow<TRow>> _rows = [];
    private readonly List<(SubmittedRow<TRow> Row, string[] Unreadable)> _partial = [];
    private readonly Dictionary<int, string[]> _unreadable = [];
    private readonly Dictionary<int, string[]> _withdrawn = [];
    private readonly List<SettledPart> _settled = [];
    private readonly RemovedRows<TRow> _removed = new(table, codes);
    private readonly Dictionary<string, int> _places = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, TRow> _standing = new(StringComparer.OrdinalIgnoreCase);

    public int Count => _rows.Count + _removed.Asked.Count;

    public TableSchema Schema => table.Schema;

    public Type Row => typeof(TRow);

    public IEnumerable<SubmittedRow<object>> Untyped => _rows.Select(ToUntyped);

    /// <summary>The rows, in the order of their sender.</summary>
    public IReadOnlyList<SubmittedRow<TRow>> Rows => _rows;

    /// <summary>Rows that can't be taken in, of which some fields can be read.</summary>
    public IEnumerable<SubmittedRow<TRow>> Partial => _partial.Select(row => row.Row);

    public IReadOnlyList<FigureDoubt> Doubts(Submission submission) => FigureDoubts<TRow>.Find(this, table, submission);

    public IEnumerable<SubmittedRow<object>> UntypedWith(params ReadOnlySpan<string> fields) =>
        RowsWith(fields.ToArray()).Select(ToUntyped);

    /// <summary>The rows, and those that can't be taken in, of which some fields can be read; those of the latter come last.</summary>
    public IEnumerable<SubmittedRow<TRow>> RowsWith(string[] fields) =>
        (
            _unreadable.Count == 0
                ? _rows
                : _rows.Where((_, place) => !_unreadable.TryGetValue(place, out var unreadable) || !unreadable.Intersect(fields).Any())
        ).Concat(_partial.Where(row => !row.Unreadable.Intersect(fields).Any()).Select(row => row.Row));

    /// <summary>Rows of the register of the same owners, by natural key; those that the submission corrects are among them as they were.</summary>
    public IReadOnlyDictionary<string, TRow> Standing => _standing;

    /// <summary>The row that was handed in with a natural key, else the one of the register; null when there is none.</summary>
    public TRow? Find(string key) => _places.TryGetValue(key, out var place) ? _rows[place].Record : _standing.GetValueOrDefault(key);

    /// <summary>Rows of the register of the same owners that the submission does not touch.</summary>
    public IEnumerable<TRow> Untouched => _standing.Where(row => !IsHandedIn(row.Key)).Select(row => row.Value);

    /// <summary>Whether a row of a natural key was handed in.</summary>
    public bool IsHandedIn(string key) => _places.ContainsKey(key);

    /// <summary>Whether a row of a natural key was handed in, or is deleted.</summary>
    public bool IsTouched(string key) => IsHandedIn(key) || _removed.Has(key);

    public IEnumerable<RemovedRow<object>> Removed =>
        _removed.Rows.Select(row => new RemovedRow<object>(ToUntyped(row.Row), row.IsReplaced));

    public IEnumerable<SubmittedRow<object>> MissingRemoved => _removed.Missing.Select(ToUntyped);

    public Task DeleteAsync(ChangeWriter writing, CancellationToken cancellationToken) => _removed.DeleteAsync(writing, cancellationToken);

    public Task ReplaceAsync(RegisterContext register, KeySet set, CancellationToken cancellationToken) =>
        _rows.Count == 0
            ? Task.CompletedTask
            : _removed.ReplaceAsync(register, set, _rows[0].Place, _standing, IsHandedIn, cancellationToken);

    public (SheetPlace Place, int Row)? Add(SheetPlace place, int row, RowValues values)
    {
        var record = table.Read(values);
        if (values.IsPartial)
        {
            _partial.Add((new(place, row, "", record), [.. values.Unreadable]));
            return null;
        }

        var key = table.KeyOf(record, codes);
        if (_removed.Find(key) is { } removed)
            return (removed.Place, removed.Row);
        if (values.IsDeletion && !_places.ContainsKey(key))
        {
            _removed.Add(new(place, row, key, record));
            return null;
        }

        if (_places.TryAdd(key, _rows.Count))
        {
            if (values.Unreadable.Count > 0)
                _unreadable[_rows.Count] = [.. values.Unreadable];
            if (values.Withdrawn.Count > 0)
                _withdrawn[_rows.Count] = [.. values.Withdrawn];
            _rows.Add(new(place, row, key, record));
            return null;
        }

        var first = _rows[_places[key]];
        return (first.Place, first.Row);
    }

    public async Task MatchAsync(RegisterContext register, CancellationToken cancellationToken)
    {
        foreach (
            var row in await table.Owner.ReadAsync(register, _rows.Concat(_removed.Asked).Select(row => row.Record), cancellationToken)
        )
            _standing.TryAdd(table.KeyOf(row, codes), row);
        _removed.Match(_standing);
        var keys = new NewKeys<TRow>(register);
        var last = await keys.LastAsync(cancellationToken);
        var kept = new PreservedColumns<TRow>(table.Schema);
        for (var i = 0; i < _rows.Count; i++)
        {
            var row = _rows[i];
            var id =
                _standing.TryGetValue(row.Key, out var before) ? keys.Of(before)
                : codes.Of(table.Name).IdOrNull(row.Key) is { } brought ? brought
                : ++last;
            var record = table.WithId(row.Record, id);
            if (before is not null)
                kept.Take(row.Place, before, record);
            _rows[i] = row with { Record = record };
        }

        Settle();
    }

    public IReadOnlyList<SettledPart> Settled => _settled;

    public IEnumerable<Withdrawal> Withdrawals =>
        from row in _rows.Index()
        let before = _standing.GetValueOrDefault(row.Item.Key)
        where before is not null
        from taken in Withdrawals<TRow>.Of(table.Schema, before, row.Item.Record)
        where !(_unreadable.TryGetValue(row.Index, out var unreadable) && unreadable.Contains(taken.Field.Name))
        let isMarked = _withdrawn.TryGetValue(row.Index, out var marked) && marked.Contains(taken.Field.Name)
        select new Withdrawal(ToUntyped(row.Item), taken.Field, taken.Value, isMarked);

    public IEnumerable<int> Files => _rows.Concat(_removed.Asked).Select(row => row.Place.File);

    public IEnumerable<(int File, ChangeCount Change)> Changes =>
        Written
            .Zip(_rows, (change, row) => (row.Place.File, new ChangeCount(change.IsAdded ? 1 : 0, change.IsChanged ? 1 : 0)))
            .Concat(_removed.Rows.Select(removed => (removed.Row.Place.File, new ChangeCount(0, 1))));

    public Task WriteAsync(ChangeWriter writing, CancellationToken cancellationToken) =>
        writing.WriteAsync([.. Written], cancellationToken);

    private void Settle()
    {
        foreach (var (place, field, part, record) in table.Settle([.. _rows.Select(row => row.Record)], Untouched))
        {
            var before = _rows[place];
            _rows[place] = before with { Record = record };
            _settled.Add(new SettledPart(ToUntyped(_rows[place]), field, part.Before, part.After));
        }
    }

    private static SubmittedRow<object> ToUntyped(SubmittedRow<TRow> row) => new(row.Place, row.Row, row.Key, row.Record);

    private IEnumerable<RowChange<TRow>> Written =>
        _rows.Select(row => new RowChange<TRow>(row.Key, row.Record, _standing.GetValueOrDefault(row.Key), row.Origin));
}
