using CollectiveEconomy.Statistics.Cooperatives;

namespace CollectiveEconomy.Ingestion.Demonstration;

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
            .ToList();
        var sizes = SizesOf(unions, unions.Count(union => union.ExistsOn(day)), seed, members);
        var free = organisations
            .Where(organisation => organisation.LegalForm == LegalForms.Cooperative && organisation.ExistsOn(day))
            .ToLookup(organisation => organisation.Province.RegionCode);
        foreach (var (union, size) in unions.Zip(sizes))
        {
            var nearest = free[union.Province.RegionCode]
                .Where(candidate => candidate.Union is null && candidate.Founded <= union.Founded)
                .OrderByDescending(candidate => candidate.Province.Id == union.Province.Id)
                .ThenByDescending(candidate => candidate.Field == union.Field)
                .ThenBy(candidate => new Draws(seed, "membership", candidate.Key).Uniform());
            foreach (var member in nearest.Take(size).ToList())
                member.Union = union;
        }
    }

    private static int[] SizesOf(List<Organisation> unions, int atEnd, int seed, double members)
    {
        // Unions founded since then have as many on average.
        var beyondFewest = Math.Max(0, members * unions.Count / Math.Max(1, atEnd) - Fewest * unions.Count);
        var weights = unions.Select(union => Math.Exp(0.8 * new Draws(seed, "union", union.Key).Normal())).ToList();
        return unions.Count == 0 ? [] : [.. Apportionment.Of((int)Math.Round(beyondFewest), weights).Select(part => part + Fewest)];
    }
}
