using CollectiveEconomy.Ingestion.Importing;
using CollectiveEconomy.Ingestion.Plausibility;
using CollectiveEconomy.Ingestion.Schemas;
using CollectiveEconomy.Storage.Register;
using CollectiveEconomy.Storage.Register.Changes;

namespace CollectiveEconomy.Ingestion.Submissions;

/// <summary>The rows of one table that were handed in together, beside those of the register, for rules that hold of every table.</summary>
internal interface ITableRows
{
    /// <summary>Number of rows.</summary>
    int Count { get; }

    /// <summary>The table.</summary>
    TableSchema Schema { get; }

    /// <summary>Type of the record that a row becomes.</summary>
    Type Row { get; }

    /// <summary>The rows, for rules that hold of every table.</summary>
    IEnumerable<SubmittedRow<object>> Untyped { get; }

    /// <summary>The rows, and those that can't be taken in, of which some fields can be read, for rules that hold of every table.</summary>
    /// <param name="fields">The fields that must be readable.</param>
    IEnumerable<SubmittedRow<object>> UntypedWith(params ReadOnlySpan<string> fields);

    /// <summary>Takes in the row at hand. One that lacks what it needs is kept only to be looked at.</summary>
    /// <returns>The row where the same natural key stands already; null when it is new.</returns>
    (SheetPlace Place, int Row)? Add(SheetPlace place, int row, RowValues values);

    /// <summary>Finds the rows of the register that have the same natural keys, and gives keys to those that are new.</summary>
    Task MatchAsync(RegisterContext register, CancellationToken cancellationToken);

    /// <summary>The number of the file of each row.</summary>
    IEnumerable<int> Files { get; }

    /// <summary>What writing each row does, with the number of its file; once rows are matched.</summary>
    IEnumerable<(int File, ChangeCount Change)> Changes { get; }

    /// <summary>Writes them.</summary>
    Task WriteAsync(ChangeWriter writing, CancellationToken cancellationToken);

    /// <summary>Values of the register that rows take away.</summary>
    IEnumerable<Withdrawal> Withdrawals { get; }

    /// <summary>Rows of the register that are deleted.</summary>
    IEnumerable<RemovedRow<object>> Removed { get; }

    /// <summary>Rows that would delete what the register does not have.</summary>
    IEnumerable<SubmittedRow<object>> MissingRemoved { get; }

    /// <summary>Deletes the rows of a key set that the submission does not bring, once rows are matched.</summary>
    Task ReplaceAsync(RegisterContext register, KeySet set, CancellationToken cancellationToken);

    /// <summary>Deletes what is to be deleted, once all rows are written.</summary>
    Task DeleteAsync(ChangeWriter writing, CancellationToken cancellationToken);

    /// <summary>Rows that were completed, so that rounded parts make a whole.</summary>
    IReadOnlyList<SettledPart> Settled { get; }

    /// <summary>Figures that are probably not what their sender meant.</summary>
    /// <param name="submission">Everything that was handed in, beside what the register knows of it.</param>
    IReadOnlyList<FigureDoubt> Doubts(Submission submission);
}
