using System.Globalization;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Programmes;

namespace CollectiveEconomy.Demonstration.Appraisals;

/// <summary>All proposals with their rounds and scores: first those of the models, in their order, then those without success.</summary>
internal sealed class Files(int seed, CriteriaInForce criteria)
{
    private readonly List<Proposal> _proposals = [];
    private readonly List<ProposalRound> _rounds = [];
    private readonly List<ProposalScore> _scores = [];

    public IReadOnlyList<Proposal> Proposals => _proposals;

    public IReadOnlyList<ProposalRound> Rounds => _rounds;

    public IReadOnlyList<ProposalScore> Scores => _scores;

    /// <param name="organisation">The proposing cooperative.</param>
    /// <param name="programme">Code of the programme.</param>
    /// <param name="unit">Code of the unit that handles the file.</param>
    /// <param name="course">Its days.</param>
    /// <param name="decision">How it ends if it does.</param>
    /// <param name="requested">State money asked for, đồng.</param>
    /// <param name="approved">State money granted, đồng.</param>
    public void Add(
        Organisation organisation,
        string programme,
        string unit,
        Course course,
        ProposalDecision decision,
        long requested,
        long? approved
    )
    {
        var id = _proposals.Count + 1;
        var draws = new Draws(seed, "score", id);
        var set = criteria.On(programme, course.Decided ?? course.Rounds[^1].Submitted);
        ProposalDecision? known = course.Decided is null ? null : decision;
        var score = Decisions.Score(draws, known, organisation.Traits.Quality, set.Threshold);
        _proposals.Add(
            new Proposal
            {
                Id = id,
                Code = string.Create(CultureInfo.InvariantCulture, $"SYN-P{id:D5}"),
                CooperativeId = organisation.Id,
                ProgrammeCode = programme,
                SupportUnitCode = unit,
                CriteriaSetCode = set.Code,
                Submitted = course.Rounds[0].Submitted,
                Rounds = course.Rounds.Count,
                Decided = course.Decided,
                Decision = known,
                Score = score,
                RequestedAmount = requested,
                ApprovedAmount = approved,
                Origin = Origin.Synthetic,
            }
        );
        _rounds.AddRange(course.Rounds.Select((round, i) => new ProposalRound(id, i + 1, round.Submitted, round.Returned)));
        if (score is { } points)
            _scores.AddRange(criteria.Scores(draws, id, set.Code, points));
    }
}
