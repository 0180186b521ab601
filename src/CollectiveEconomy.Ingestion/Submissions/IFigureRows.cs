using CollectiveEconomy.Ingestion.Figures;
using CollectiveEconomy.Statistics.Outcomes;

namespace CollectiveEconomy.Ingestion.Submissions;

/// <summary>Rows whose figures can be compared.</summary>
internal interface IFigureRows
{
    /// <summary>Figures that are probably not what their sender meant.</summary>
    /// <param name="indicators">Indicators of outcomes, which have the unit of their figures.</param>
    IReadOnlyList<FigureDoubt> Doubts(IReadOnlyDictionary<string, OutcomeIndicator> indicators);
}
