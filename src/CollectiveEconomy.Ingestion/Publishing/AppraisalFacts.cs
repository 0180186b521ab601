using CollectiveEconomy.Statistics.Codelists;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Facts;
using CollectiveEconomy.Statistics.Programmes;

namespace CollectiveEconomy.Ingestion.Publishing;

/// <summary>One fact for each proposal that was submitted by the end of the release's last year, by key.</summary>
public sealed class AppraisalFacts : ICubeFacts
{
    /// <inheritdoc />
    public Cube Cube { get; } = Cube.All.Single(cube => cube.Facts == typeof(AppraisalFact));

    /// <inheritdoc />
    public IEnumerable<object> Read(FactSource source)
    {
        var cooperatives = source.Cooperatives;
        var end = new DateOnly(source.LastYear, 12, 31);
        var proposals = source
            .Register.Proposals.Where(proposal => proposal.Origin == source.Origin && proposal.Submitted <= end)
            .OrderBy(proposal => proposal.Id);
        foreach (var proposal in proposals)
            if (cooperatives.TryGetValue(proposal.CooperativeId, out var cooperative))
                yield return Fact(proposal, cooperative, end);
    }

    private static AppraisalFact Fact(Proposal proposal, PublishedCooperative cooperative, DateOnly end)
    {
        // All files are followed to the same day: one that was decided later was open on it, as those are that are open still.
        var decided = proposal.Decided <= end ? proposal.Decided : null;
        var decision = decided is null ? null : proposal.Decision;
        return new AppraisalFact
        {
            CooperativeId = cooperative.Id,
            Programme = proposal.ProgrammeCode,
            YearSubmitted = proposal.Submitted.Year,
            Unit = proposal.SupportUnitCode,
            Region2025 = cooperative.Place.Region2025,
            RegionBefore2025 = cooperative.Place.RegionBefore2025,
            Province2025 = cooperative.Place.Province2025,
            ProvinceBefore2025 = cooperative.Place.ProvinceBefore2025,
            Decision = EnumCodes.Of(decision),
            Days = (decided ?? end).DayNumber - proposal.Submitted.DayNumber,
            IsDecided = decided is not null,
            IsApproved = decision == ProposalDecision.Approved,
            Rounds = proposal.Rounds,
            Score = Hundredths.Of(proposal.Score),
        };
    }
}
