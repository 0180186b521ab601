using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.Imports;
using CollectiveEconomy.Storage.Register.Changes;

namespace CollectiveEconomy.Ingestion.Importing;

/// <summary>Counts what the rows of each file do to the register.</summary>
/// <param name="files">The files of the submission, in their order.</param>
internal sealed class FileCounts(IReadOnlyList<ImportedFile> files)
{
    private readonly int[] _rows = new int[files.Count];
    private readonly ChangeCount[] _changes = new ChangeCount[files.Count];

    /// <summary>The files with what was counted.</summary>
    public IReadOnlyList<ImportedFile> Files =>
        [
            .. files.Select(
                (file, number) => file with { Rows = _rows[number], Added = _changes[number].Added, Changed = _changes[number].Changed }
            ),
        ];

    /// <summary>Counts the rows of a table, and what they do.</summary>
    public ChangeCount Add(ITableRows rows)
    {
        var all = new ChangeCount();
        foreach (var (file, change) in rows.Changes)
        {
            _rows[file]++;
            _changes[file] += change;
            all += change;
        }

        return all;
    }

    /// <summary>Counts the rows of a table that is not written.</summary>
    public ChangeCount AddUnchanged(ITableRows rows)
    {
        foreach (var file in rows.Files)
            _rows[file]++;
        return default;
    }
}
