using CollectiveEconomy.Statistics.Programmes;

namespace CollectiveEconomy.Demonstration.Tests;

[Collection(SharedNationalRegister.Name)]
public sealed class SyntheticProposalsTests(NationalRegister register)
{
    private readonly IReadOnlyList<Proposal> _proposals = register.Support.Files.Proposals;

    [Fact]
    public void Every_model_comes_from_an_approved_proposal_of_its_cooperative_decided_before_its_start()
    {
        Assert.All(
            register.Models,
            model =>
            {
                var proposal = _proposals[model.ProposalId!.Value - 1];
                Assert.Equal((model.ProposalId.Value, ProposalDecision.Approved), (proposal.Id, proposal.Decision!.Value));
                Assert.Equal(
                    (model.CooperativeId, model.ProgrammeCode, model.SupportUnitCode),
                    (proposal.CooperativeId, proposal.ProgrammeCode, proposal.SupportUnitCode)
                );
                Assert.True(proposal.Decided < model.Starts);
            }
        );
        Assert.Equal(_proposals.Count(proposal => proposal.Decision == ProposalDecision.Approved), register.Models.Count);
    }

    [Fact]
    public void About_as_many_have_no_success_and_some_are_still_open()
    {
        Assert.InRange((double)(_proposals.Count - register.Models.Count) / register.Models.Count, 0.8, 1.1);
        Assert.InRange(_proposals.Count(proposal => proposal.Decision is null), 5, 40);
        Assert.Contains(_proposals, proposal => proposal.Decision == ProposalDecision.Withdrawn);
        Assert.All(_proposals, proposal => Assert.Equal(proposal.Decision is null, proposal.Decided is null));
        Assert.All(
            _proposals,
            proposal => Assert.Equal(proposal.Decision == ProposalDecision.Approved, proposal.ApprovedAmount is not null)
        );
    }

    [Fact]
    public void Rounds_follow_each_other_from_the_first_submission_to_the_decision()
    {
        var rounds = register.Support.Files.Rounds.ToLookup(round => round.ProposalId);
        Assert.All(
            _proposals,
            proposal =>
            {
                var days = rounds[proposal.Id].ToList();
                Assert.Equal(Enumerable.Range(1, proposal.Rounds), days.Select(round => round.Round));
                Assert.Equal(proposal.Submitted, days[0].Submitted);
                Assert.All(days, round => Assert.True(round.Returned is null || round.Submitted < round.Returned));
                Assert.All(days.Zip(days.Skip(1)), pair => Assert.True(pair.First.Returned < pair.Second.Submitted));
                Assert.True(proposal.Decided is null || (days[^1].Returned is null && days[^1].Submitted < proposal.Decided));
                Assert.True((proposal.Decided ?? days[^1].Returned ?? days[^1].Submitted) <= new DateOnly(2025, 12, 31));
            }
        );
    }

    [Fact]
    public void Appraisal_is_slow_and_slower_before_2021()
    {
        double Median(string programme) =>
            _proposals
                .Where(proposal => proposal.ProgrammeCode == programme && proposal.Decided is not null)
                .Select(proposal => (double)(proposal.Decided!.Value.DayNumber - proposal.Submitted.DayNumber))
                .Order()
                .ToList()
                is { } days
                ? days[days.Count / 2]
                : 0;
        Assert.InRange(Median("P2018_2020"), 110, 170);
        Assert.InRange(Median("P2021_2025"), 60, 95);
    }

    [Fact]
    public void Proposing_cooperatives_exist_from_submission_to_decision()
    {
        var cooperatives = register.Cooperatives.ToDictionary(cooperative => cooperative.Id);
        Assert.All(
            _proposals,
            proposal =>
            {
                var cooperative = cooperatives[proposal.CooperativeId];
                Assert.True(cooperative.Founded < proposal.Submitted);
                Assert.False(cooperative.Dissolved <= proposal.Decided);
            }
        );
    }
}
