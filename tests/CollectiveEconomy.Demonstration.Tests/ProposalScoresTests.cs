using CollectiveEconomy.Statistics.Programmes;

namespace CollectiveEconomy.Demonstration.Tests;

[Collection(SharedDemoRegister.Name)]
public sealed class ProposalScoresTests(DemoRegister register)
{
    private readonly Dictionary<string, CriteriaSet> _sets = register.Reference.CriteriaSets.ToDictionary(set => set.Code);

    [Fact]
    public void Points_of_the_criteria_sum_to_the_score_and_stay_within_the_most_of_each()
    {
        var criteria = register.Reference.Criteria.ToDictionary(criterion => (criterion.CriteriaSetCode, criterion.Code));
        var scores = register.Support.Files.Scores.ToLookup(score => score.ProposalId);
        Assert.All(
            register.Support.Files.Proposals,
            proposal =>
            {
                var points = scores[proposal.Id].ToList();
                Assert.Equal(proposal.Score ?? 0, points.Sum(score => score.Score));
                Assert.All(points, score => Assert.Equal(proposal.CriteriaSetCode, score.CriteriaSetCode));
                Assert.All(
                    points,
                    score => Assert.InRange(score.Score, 0, criteria[(score.CriteriaSetCode, score.CriterionCode)].MaximumScore)
                );
                Assert.Equal(
                    proposal.Score is null ? 0 : criteria.Keys.Count(key => key.CriteriaSetCode == proposal.CriteriaSetCode),
                    points.Count
                );
            }
        );
    }

    [Fact]
    public void None_is_approved_below_the_threshold_and_few_are_rejected_above_it()
    {
        var decided = register.Support.Files.Proposals.ToLookup(proposal => proposal.Decision);
        Assert.All(
            decided[ProposalDecision.Approved],
            proposal => Assert.True(proposal.Score >= _sets[proposal.CriteriaSetCode].Threshold)
        );
        Assert.InRange(
            decided[ProposalDecision.Rejected].Average(proposal => proposal.Score >= _sets[proposal.CriteriaSetCode].Threshold ? 1.0 : 0),
            0.01,
            0.25
        );
    }

    [Fact]
    public void Criteria_are_of_the_programme_and_in_force_on_the_day_of_the_decision() =>
        Assert.All(
            register.Support.Files.Proposals,
            proposal =>
            {
                var set = _sets[proposal.CriteriaSetCode];
                Assert.Equal(set.ProgrammeCode, proposal.ProgrammeCode);
                Assert.True(set.ValidFrom is null || set.ValidFrom <= (proposal.Decided ?? new DateOnly(2025, 12, 31)));
            }
        );
}
