using CollectiveEconomy.Statistics.Cooperatives;

namespace CollectiveEconomy.Demonstration.Appraisals;

/// <summary>Cooperatives that propose without success: about as many a year as are supported. How many there were is not known: an assumption.</summary>
internal sealed class Applicants(int seed, IReadOnlyList<Organisation> organisations)
{
    private readonly List<Organisation> _cooperatives =
    [
        .. organisations.Where(organisation => organisation.LegalForm == LegalForms.Cooperative && organisation.Dissolved is null),
    ];

    /// <summary>Those that propose for a start in a year; they were not supported until then, and may be later.</summary>
    public IEnumerable<Organisation> For(int year, int count) =>
        _cooperatives
            .Where(candidate =>
                candidate.Founded <= Horizon.EndOf(year - 2)
                && (candidate.SupportedFrom is null || candidate.SupportedFrom > year + 1)
                && (year > SupportedModel.LastYearOfFirstProgramme || candidate.Field == FieldShares.Agriculture)
            )
            .OrderBy(candidate => new Draws(seed, "applicant", candidate.Key, year).Waiting() / Math.Exp(0.3 * candidate.Traits.Size))
            .Take(count);
}
