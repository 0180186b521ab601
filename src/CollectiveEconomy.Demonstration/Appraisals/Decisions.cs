using CollectiveEconomy.Statistics.Programmes;

namespace CollectiveEconomy.Demonstration.Appraisals;

/// <summary>How files are decided and scored: assumptions, but for the thresholds, which are those of the criteria.</summary>
internal static class Decisions
{
    private const double Withdrawn = 0.28;

    // Parts of the rejected that had points enough but no budget, and of the withdrawn that were scored before.
    private const double NoBudget = 0.1;
    private const double ScoredBeforeWithdrawn = 0.5;
    private const double MaxPoints = 98;
    private const double MaxBelow = 30;

    public static ProposalDecision OfUnsuccessful(Draws draws) =>
        draws.Happens(Withdrawn) ? ProposalDecision.Withdrawn : ProposalDecision.Rejected;

    /// <summary>Points of a file; null when it was not scored. The better managed score higher.</summary>
    public static decimal? Score(Draws draws, ProposalDecision? decision, double quality, decimal threshold)
    {
        var least = (double)threshold;
        var passes = decision == ProposalDecision.Approved || draws.Happens(NoBudget);
        var luck = 1 / (1 + Math.Exp(0.4 - 0.5 * quality - 0.7 * draws.Normal()));
        var isScored = decision is not null && (decision != ProposalDecision.Withdrawn || draws.Happens(ScoredBeforeWithdrawn));
        var points = passes ? least + (MaxPoints - least) * luck : least - 1 - MaxBelow * (1 - luck);
        return isScored ? Math.Round((decimal)points, 1) : null;
    }
}
