using CollectiveEconomy.Statistics.Cooperatives;

namespace CollectiveEconomy.Demonstration;

/// <summary>
/// Chooses the cooperatives that are supported: the better the likelier, by what stays with them (management, size, nearness to chains), never by
/// a good year; so the supported are better before support and yet would have gone on in parallel with the others.
/// </summary>
internal sealed class Selection(int seed, IReadOnlyList<Organisation> organisations)
{
    // The criteria of 2021-2025 are stricter, and open to other fields too.
    private const double LeastQuality = -0.5;
    private const double OtherFields = 0.6;
    private readonly List<Organisation> _cooperatives =
    [
        .. organisations.Where(organisation => organisation.LegalForm == LegalForms.Cooperative),
    ];

    /// <summary>The cooperatives whose support begins in a year, in the order in which it does; they are marked as supported.</summary>
    public IReadOnlyList<(Organisation Organisation, Terms Terms)> Of(int year, int count)
    {
        var chosen = _cooperatives
            .Where(candidate => IsEligible(candidate, year))
            .Select(candidate => (Organisation: candidate, Terms: Terms.Of(seed, candidate, year)))
            .Where(candidate => candidate.Organisation.ExistsOn(candidate.Terms.LastNeeded))
            .OrderBy(candidate => Waiting(candidate.Organisation, year))
            .Take(count)
            .OrderBy(candidate => candidate.Terms.Starts)
            .ThenBy(candidate => candidate.Organisation.Id)
            .ToList();
        foreach (var (organisation, _) in chosen)
            organisation.SupportedFrom = year;
        return chosen;
    }

    private static bool IsEligible(Organisation candidate, int year) =>
        candidate.SupportedFrom is null
        && candidate.Founded <= Horizon.EndOf(year - 2)
        && (year <= 2020 ? candidate.Field == FieldShares.Agriculture : candidate.Traits.Quality >= LeastQuality);

    /// <summary>Sampling without replacement in proportion to weights: those that wait shortest (Efraimidis and Spirakis).</summary>
    private double Waiting(Organisation candidate, int year)
    {
        var traits = candidate.Traits;
        var merit = 0.6 * traits.Quality + 0.5 * traits.Size + 0.6 * traits.Linkage;
        var openness = candidate.Field == FieldShares.Agriculture ? 1 : OtherFields;
        return new Draws(seed, "selection", candidate.Key, year).Waiting() / (openness * Math.Exp(merit));
    }
}
