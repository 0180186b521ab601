using CollectiveEconomy.Statistics.Numbers;
using CollectiveEconomy.Statistics.Programmes;

namespace CollectiveEconomy.Demonstration.Appraisals;

/// <summary>Which criteria count on a day, and how points divide among them.</summary>
internal sealed class CriteriaInForce(IReadOnlyList<CriteriaSet> sets, IReadOnlyList<Criterion> criteria)
{
    // By how much a criterion's part of its most points differs from that of the whole; an assumption.
    private const double Spread = 0.12;
    private const int Hundredths = 100;

    /// <summary>The latest version of a programme that is valid on a day.</summary>
    public CriteriaSet On(string programme, DateOnly day) =>
        sets.Where(set => set.ProgrammeCode == programme && (set.ValidFrom is null || set.ValidFrom <= day)).MaxBy(set => set.Version)!;

    /// <summary>Points by criterion that sum to the score of a proposal.</summary>
    public IEnumerable<ProposalScore> Scores(Draws draws, int proposalId, string set, decimal score)
    {
        var parts = criteria.Where(criterion => criterion.CriteriaSetCode == set).ToList();
        var max = parts.Select(criterion => (int)(criterion.MaximumScore * Hundredths)).ToList();
        var total = (int)(score * Hundredths);
        var share = (double)total / max.Sum();
        var wished = max.Select(points => points * Math.Clamp(share + Spread * draws.Normal(), 0, 1)).ToList();
        var scale = total / Math.Max(1, wished.Sum());
        var points = Apportionment.Within(total, [.. wished.Select(one => one * scale)], max);
        return parts.Zip(points, (criterion, one) => new ProposalScore(proposalId, set, criterion.Code, one / (decimal)Hundredths));
    }
}
