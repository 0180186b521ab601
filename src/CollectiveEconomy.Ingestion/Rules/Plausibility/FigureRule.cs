using CollectiveEconomy.Ingestion.Plausibility;
using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.Imports;

namespace CollectiveEconomy.Ingestion.Rules.Plausibility;

/// <summary>No figure of a kind is doubted, in any table.</summary>
/// <param name="kind">Why figures are doubted.</param>
/// <param name="isMoney">Whether the rule is about amounts or about everything else; null when it is about both.</param>
internal abstract class FigureRule(FigureDoubtKind kind, bool? isMoney) : ISubmissionRule
{
    public FindingSeverity Severity => kind == FigureDoubtKind.Growth ? FindingSeverity.Warning : FindingSeverity.Error;

    public bool CanBeConfirmed => Severity == FindingSeverity.Error;

    public IEnumerable<Finding> Check(Submission submission) =>
        from doubt in submission.Doubts
        where doubt.Kind == kind && (isMoney is null || doubt.Unit.IsMoney == isMoney)
        select doubt.Found;
}
