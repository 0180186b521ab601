using CollectiveEconomy.Ingestion.Figures;
using CollectiveEconomy.Statistics.Outcomes;

namespace CollectiveEconomy.Ingestion.Submissions;

/// <summary>Rows beside those of the register, for rules that hold of every table.</summary>
internal interface IComparedRows
{
    /// <summary>Values of the register that rows take away.</summary>
    IEnumerable<Withdrawal> Withdrawals { get; }

    /// <summary>Rows that were completed, so that rounded parts make a whole.</summary>
    IReadOnlyList<SettledPart> Settled { get; }

    /// <summary>Figures that are probably not what their sender meant.</summary>
    /// <param name="indicators">Indicators of outcomes, which have the unit of their figures.</param>
    IReadOnlyList<FigureDoubt> Doubts(IReadOnlyDictionary<string, OutcomeIndicator> indicators);
}
