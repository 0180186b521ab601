using CollectiveEconomy.Statistics.Cubes.Measures;
using CollectiveEconomy.Statistics.Cubes.Queries;
using CollectiveEconomy.Statistics.Releases;

namespace CollectiveEconomy.Api.Revisions;

/// <summary>A figure for each reference year in each release.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Releases">Compared releases, oldest first, including withdrawn ones.</param>
/// <param name="Cells">The values, by year and then from the oldest release to the newest.</param>
/// <param name="Refused">Why some of the releases do not answer the caller.</param>
internal sealed record RevisionTriangle(
    Figure Figure,
    IReadOnlyList<Release> Releases,
    IReadOnlyList<RevisionCell> Cells,
    IReadOnlyList<QueryFault> Refused
);
