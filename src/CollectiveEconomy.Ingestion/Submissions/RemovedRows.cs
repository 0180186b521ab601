using CollectiveEconomy.Ingestion.Importing;
using CollectiveEconomy.Ingestion.References;
using CollectiveEconomy.Ingestion.Tables;
using CollectiveEconomy.Storage.Register;
using CollectiveEconomy.Storage.Register.Changes;

namespace CollectiveEconomy.Ingestion.Submissions;

/// <summary>The rows of one table that a submission deletes.</summary>
/// <typeparam name="TRow">A record of the register.</typeparam>
internal sealed class RemovedRows<TRow>(ImportTable<TRow> table, CodeSets codes)
    where TRow : class
{
    private readonly Dictionary<string, SubmittedRow<TRow>> _asked = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<RemovedRow<TRow>> _rows = [];
    private readonly HashSet<string> _keys = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<SubmittedRow<TRow>> _missing = [];

    /// <summary>Rows that say that they are deleted, with what can be read of them.</summary>
    public IReadOnlyCollection<SubmittedRow<TRow>> Asked => _asked.Values;

    /// <summary>Rows of the register that are deleted.</summary>
    public IReadOnlyList<RemovedRow<TRow>> Rows => _rows;

    /// <summary>Rows that would delete what the register does not have.</summary>
    public IReadOnlyList<SubmittedRow<TRow>> Missing => _missing;

    /// <summary>Takes in a row that says that it is deleted, the first of its key.</summary>
    public void Add(SubmittedRow<TRow> row) => _asked.Add(row.Key, row);

    /// <summary>The row that says that a key is deleted; null when none does.</summary>
    public SubmittedRow<TRow>? Find(string key) => _asked.TryGetValue(key, out var row) ? row : null;

    /// <summary>Whether the row of a key is deleted.</summary>
    public bool Has(string key) => _keys.Contains(key);

    /// <summary>Takes what is deleted out of the rows that the register has.</summary>
    public void Match(Dictionary<string, TRow> standing)
    {
        foreach (var row in _asked.Values)
            if (standing.Remove(row.Key, out var before))
                Add(row with { Record = before }, isReplaced: false);
            else
                _missing.Add(row);
    }

    /// <summary>Deletes the rows of a key set that a submission does not bring.</summary>
    /// <param name="register">The register.</param>
    /// <param name="set">The key set.</param>
    /// <param name="place">The sheet that brings the others.</param>
    /// <param name="standing">Rows that the register has.</param>
    /// <param name="isHandedIn">Whether a row of a key is brought.</param>
    /// <param name="cancellationToken">Stops.</param>
    public async Task ReplaceAsync(
        RegisterContext register,
        KeySet set,
        SheetPlace place,
        Dictionary<string, TRow> standing,
        Func<string, bool> isHandedIn,
        CancellationToken cancellationToken
    )
    {
        foreach (var row in await table.OfKeySetAsync(register, set, cancellationToken))
        {
            var key = table.KeyOf(row, codes);
            if (isHandedIn(key) || _asked.ContainsKey(key))
                continue;
            standing.Remove(key);
            Add(new(place, 0, key, row), isReplaced: true);
        }
    }

    private void Add(SubmittedRow<TRow> row, bool isReplaced)
    {
        _keys.Add(row.Key);
        _rows.Add(new(row, isReplaced));
    }

    /// <summary>Deletes them; rows that refer to others of their table first.</summary>
    public Task DeleteAsync(ChangeWriter writing, CancellationToken cancellationToken) =>
        writing.DeleteAsync([.. _rows.Select(row => new DeletedRow<TRow>(row.Row.Key, row.Row.Record, row.Row.Origin))], cancellationToken);
}
