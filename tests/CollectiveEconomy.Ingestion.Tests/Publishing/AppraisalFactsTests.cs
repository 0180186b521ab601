using CollectiveEconomy.Ingestion.Publishing;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Facts;
using CollectiveEconomy.Statistics.Programmes;
using static CollectiveEconomy.Ingestion.Tests.Publishing.SmallRegister;
using static CollectiveEconomy.Ingestion.Tests.Publishing.SupportRows;

namespace CollectiveEconomy.Ingestion.Tests.Publishing;

public sealed class AppraisalFactsTests
{
    [Fact]
    public async Task Days_run_to_the_decision_and_of_a_file_that_was_open_then_to_the_end_of_the_release()
    {
        var facts = await FactsAsync<AppraisalFact>(
            new AppraisalFacts(),
            Cooperative(100),
            Proposal(1, 100, "2023-01-01", "2023-03-02", ProposalDecision.Approved) with
            {
                Score = 71.25m,
                Rounds = 2,
            },
            Proposal(2, 100, "2023-01-01", "2023-01-01", ProposalDecision.Rejected),
            Proposal(3, 100, "2022-02-01", "2022-03-01", ProposalDecision.Withdrawn),
            Proposal(4, 100, "2024-12-01", null, null),
            Proposal(5, 100, "2024-12-31", "2025-02-01", ProposalDecision.Approved),
            Proposal(6, 100, "2025-01-01", null, null)
        );
        Assert.Equal(
            [
                (2023, 60, "APPROVED", true, true),
                (2023, 0, "REJECTED", true, false),
                (2022, 28, "WITHDRAWN", true, false),
                (2024, 30, null, false, false),
                (2024, 0, null, false, false),
            ],
            facts.Select(fact => (fact.YearSubmitted, fact.Days, fact.Decision, fact.IsDecided, fact.IsApproved))
        );
        Assert.Equal(((long?)7_125, 2, "ALLIANCE_08", "NMM25"), (facts[0].Score, facts[0].Rounds, facts[0].Unit, facts[0].Region2025));
        Assert.All(facts.Skip(1), fact => Assert.Null(fact.Score));
    }

    [Fact]
    public async Task Proposals_of_another_origin_are_left_out() =>
        Assert.Empty(
            await FactsAsync<AppraisalFact>(
                new AppraisalFacts(),
                Cooperative(101, Origin.Collected),
                Proposal(1, 101, "2023-01-01", null, null) with
                {
                    Origin = Origin.Collected,
                }
            )
        );
}
