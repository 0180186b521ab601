using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Releases;
using CollectiveEconomy.Storage.Register;
using CollectiveEconomy.Storage.Releases;

namespace CollectiveEconomy.Ingestion.Publishing.Checks;

/// <summary>A release that is made and not yet published, with all that it is compared with.</summary>
/// <param name="Register">The register in the state from which the release was made.</param>
/// <param name="Draft">The release, loaded.</param>
/// <param name="Figures">Its figures.</param>
/// <param name="Distributions">How its true values are distributed.</param>
/// <param name="Previous">The release before it that is of the same kind and noise, and not withdrawn; null when there is none.</param>
/// <param name="CancellationToken">Stops the check.</param>
public sealed record CheckedDraft(
    RegisterContext Register,
    LoadedRelease Draft,
    IReadOnlyDictionary<FigureKey, decimal?> Figures,
    IReadOnlyDictionary<DistributionKey, Distribution> Distributions,
    ComparedRelease? Previous,
    CancellationToken CancellationToken
)
{
    /// <summary>The draft as it describes itself.</summary>
    public Release Release => Draft.Release;

    /// <summary>The organisations of which it tells.</summary>
    public IQueryable<Cooperative> Cooperatives
    {
        get
        {
            var origin = Release.IsSynthetic ? Origin.Synthetic : Origin.Collected;
            return Register.Cooperatives.Where(cooperative => cooperative.Origin == origin);
        }
    }

    /// <summary>A figure of the country; null when there is none.</summary>
    public decimal? Nation(string cube, string measure, int year) =>
        Figures.GetValueOrDefault(new FigureKey(cube, measure, year, FigureKey.Nation));
}
