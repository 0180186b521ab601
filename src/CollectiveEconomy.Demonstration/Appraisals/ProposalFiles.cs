using CollectiveEconomy.Demonstration.Money;
using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Programmes;

namespace CollectiveEconomy.Demonstration.Appraisals;

/// <summary>Files the proposals of the models and of those that had no success.</summary>
internal static class ProposalFiles
{
    // Assumptions: days from the decision to the start, the part of files that a cooperative leaves for good, and what the others ask for.
    private const int MinDaysToStart = 10;
    private const int MaxDaysToStart = 45;
    private const double Left = 0.03;
    private const double AskedBefore2021 = 480_000_000;
    private const double AskedSince2021 = 760_000_000;

    /// <summary>The approved proposal of each model.</summary>
    public static void AddModels(this Files files, int seed, IEnumerable<SupportedModel> models, ModelMoney money)
    {
        foreach (var model in models)
        {
            var draws = model.Draws(seed, "proposal");
            var (days, rounds) = Course.Drawn(draws, model.Model.StartYear);
            var decided = model.Starts.AddDays(-draws.Whole(MinDaysToStart, MaxDaysToStart));
            // No file is older than the year before; by then the cooperative exists.
            var earliest = new DateOnly(model.Model.StartYear - 1, 1, 1);
            days = Math.Min(days, decided.DayNumber - earliest.DayNumber);
            files.Add(
                model.Organisation,
                model.Model.ProgrammeCode,
                model.Model.SupportUnitCode!,
                Course.Of(draws, decided.AddDays(-days), days, rounds),
                ProposalDecision.Approved,
                money.Requested(model),
                money.Approved(model)
            );
        }
    }

    /// <summary>In each year of a programme as many unsuccessful proposals as models begin.</summary>
    public static void AddUnsuccessful(
        this Files files,
        int seed,
        IReadOnlyList<SupportedModel> models,
        Applicants applicants,
        IReadOnlyDictionary<int, Province> provinces
    )
    {
        foreach (
            var year in models.GroupBy(model => (model.Model.StartYear, model.Model.ProgrammeCode)).OrderBy(year => year.Key.StartYear)
        )
        foreach (var organisation in applicants.For(year.Key.StartYear, year.Count()))
        {
            var draws = new Draws(seed, "unsuccessful", organisation.Key, year.Key.StartYear);
            var (days, rounds) = Course.Drawn(draws, year.Key.StartYear);
            var submitted = new DateOnly(year.Key.StartYear - 1, 10, 1).AddDays(draws.Whole(0, 400));
            var asked = year.Key.StartYear <= SupportedModel.LastYearOfFirstProgramme ? AskedBefore2021 : AskedSince2021;
            files.Add(
                organisation,
                year.Key.ProgrammeCode,
                ModelContents.SupportUnit(seed, organisation.Key, provinces[organisation.Province.SuccessorId!.Value].Code),
                Course.Of(draws, submitted, days, rounds, draws.Happens(Left)),
                Decisions.OfUnsuccessful(draws),
                Amounts.Rounded(asked * Math.Exp(0.4 * draws.Normal())),
                approved: null
            );
        }
    }
}
