using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Facts;
using CollectiveEconomy.Statistics.Official;

namespace CollectiveEconomy.Demonstration;

/// <summary>The reports that organisations made of their years.</summary>
internal sealed class Reports(int seed, Trajectories trajectories, Levels levels, double membersOfGroups)
{
    /// <summary>All reports, made as they are read.</summary>
    public IEnumerable<AnnualReport> Of(IEnumerable<Organisation> organisations)
    {
        var responses = new Responses(seed);
        var id = 0;
        foreach (var organisation in organisations)
        foreach (var performance in trajectories.Of(organisation))
            if (responses.HasReport(organisation, performance.Year))
                yield return Report(++id, organisation, performance);
    }

    private AnnualReport Report(int id, Organisation organisation, Performance performance)
    {
        var year = performance.Year;
        var answers = new Answers(new Draws(seed, "answers", organisation.Key, year));
        var traits = organisation.Traits;
        var profile = Profile.Of(organisation);
        // The members of a union are cooperatives, not persons.
        var members =
            organisation.LegalForm == LegalForms.Union
                ? null
                : answers.Of(Math.Max(Fewest(organisation), Whole(performance.Members * LevelOfMembers(organisation))));
        var workers = answers.Of(Math.Max(1, Whole(performance.Workers * levels.Workers)));
        var score =
            organisation.LegalForm == LegalForms.Group || !performance.IsGraded
                ? null
                : answers.Of(Points(performance.Score + levels.Score(year)));
        return new AnnualReport
        {
            Id = id,
            CooperativeId = organisation.Id,
            Year = year,
            Members = members,
            WomenMembers = answers.Of(Part(members, Share(profile.WomenMembers, traits.WomenMembers))),
            Households = answers.Of(Part(members, traits.HouseholdShare)),
            Workers = workers,
            WomenWorkers = answers.Of(Part(workers, Share(profile.WomenWorkers, traits.WomenWorkers))),
            CharterCapital = answers.Of(Amounts.Rounded(performance.Capital * levels.Capital)),
            TotalAssets = answers.Of(Amounts.Rounded(performance.Assets * levels.Assets)),
            Revenue = answers.Of(Amounts.Rounded(performance.Revenue * levels.Revenue)),
            ProfitBeforeTax = answers.Of(Amounts.Rounded(performance.Profit * levels.Profit)),
            AverageWorkerIncome = answers.Of(Amounts.Rounded(performance.Income * levels.Income)),
            Score = score,
            Grade = Grade(organisation, performance, score),
            IsChainLinked = answers.Of(levels.Linkage.Has(Levels.NearnessToChains(organisation), organisation.SupportedFrom, year)),
            IsHighTech = answers.Of(levels.Technology.Has(Levels.NearnessToTechnology(organisation), bySupport: null, year)),
            Status = year == Horizon.LastYear ? ObservationStatus.P : ObservationStatus.A,
            SourceDocumentCode = null,
        };
    }

    /// <summary>Groups are not assessed; a graded organisation whose score is not known has no grade either.</summary>
    private static string? Grade(Organisation organisation, Performance performance, decimal? score) =>
        organisation.LegalForm == LegalForms.Group ? null
        : !performance.IsGraded ? Grades.NotGraded
        : score is { } points ? Grades.Of((int)(100 * points))
        : null;

    /// <summary>The law of 2012 asks for seven members of a cooperative; a group has at least two.</summary>
    private static int Fewest(Organisation organisation) => organisation.CountsAsCooperative ? 7 : 2;

    private double LevelOfMembers(Organisation organisation) =>
        organisation.LegalForm == LegalForms.Group ? membersOfGroups : levels.Members;

    private static double Share(double typical, double deviation) => 1 / (1 + (1 - typical) / typical * Math.Exp(-0.5 * deviation));

    private static int? Part(int? whole, double share) => whole is { } all ? Math.Min(all, Whole(all * share)) : null;

    private static int Whole(double value) => (int)Math.Round(value, MidpointRounding.AwayFromZero);

    private static decimal Points(double value) => Math.Round((decimal)Math.Clamp(value, 0, 100), 2, MidpointRounding.AwayFromZero);
}
