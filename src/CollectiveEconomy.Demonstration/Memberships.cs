using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Numbers;

namespace CollectiveEconomy.Demonstration;

/// <summary>Joins cooperatives to unions of their region, in the union's own province where it has enough.</summary>
internal static class Memberships
{
    // The law asks a union of 2012 for four founding cooperatives.
    private const int Fewest = 4;

    /// <param name="organisations">All; their unions are set.</param>
    /// <param name="seed">Seed of the register.</param>
    /// <param name="members">Member cooperatives of the unions existing at the end of 2024 (F0051), scaled.</param>
    public static void Join(IReadOnlyList<Organisation> organisations, int seed, double members)
    {
        var day = Horizon.EndOf(2024);
        var unions = organisations
            .Where(organisation => organisation.LegalForm == LegalForms.Union && organisation.Dissolved is null)
            .ToLookup(union => union.ExistsOn(day));
        // Unions founded since then are given as many on average.
        var ofNew = members * unions[false].Count() / Math.Max(1, unions[true].Count());
        var free = organisations
            .Where(organisation => organisation.LegalForm == LegalForms.Cooperative && organisation.ExistsOn(day))
            .OrderBy(candidate => new Draws(seed, "membership", candidate.Key).Uniform())
            .ToLookup(organisation => organisation.Province.RegionCode);
        foreach (var (union, size) in Sizes([.. unions[true]], seed, members).Concat(Sizes([.. unions[false]], seed, ofNew)))
        {
            var nearest = free[union.Province.RegionCode]
                .Where(candidate => candidate.Union is null && candidate.Founded <= union.Founded)
                .OrderByDescending(candidate => candidate.Province.Id == union.Province.Id)
                .ThenByDescending(candidate => candidate.Field == union.Field);
            foreach (var member in nearest.Take(size).ToList())
                member.Union = union;
        }
    }

    private static IEnumerable<(Organisation Union, int Size)> Sizes(List<Organisation> unions, int seed, double members)
    {
        var beyondFewest = Math.Max(0, (int)Math.Round(members) - Fewest * unions.Count);
        var weights = unions.Select(union => Math.Exp(0.8 * new Draws(seed, "union", union.Key).Normal())).ToList();
        return unions.Zip(Apportionment.Of(unions.Count == 0 ? 0 : beyondFewest, weights), (union, part) => (union, part + Fewest));
    }
}
