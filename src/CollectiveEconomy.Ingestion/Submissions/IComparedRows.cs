using CollectiveEconomy.Ingestion.Importing;
using CollectiveEconomy.Ingestion.Plausibility;
using CollectiveEconomy.Statistics.Outcomes;
using CollectiveEconomy.Storage.Register;
using CollectiveEconomy.Storage.Register.Changes;

namespace CollectiveEconomy.Ingestion.Submissions;

/// <summary>Rows beside those of the register, for rules that hold of every table.</summary>
internal interface IComparedRows
{
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
    /// <param name="indicators">Indicators of outcomes, which have the unit of their figures.</param>
    IReadOnlyList<FigureDoubt> Doubts(IReadOnlyDictionary<string, OutcomeIndicator> indicators);
}
