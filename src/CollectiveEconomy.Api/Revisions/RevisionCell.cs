using CollectiveEconomy.Statistics.Cubes.Answers;
using CollectiveEconomy.Statistics.Cubes.Measures;
using CollectiveEconomy.Statistics.Releases;

namespace CollectiveEconomy.Api.Revisions;

/// <summary>Value of a year in one release.</summary>
/// <param name="Year">The reference year.</param>
/// <param name="Release">The release.</param>
/// <param name="Cell">The cell that tells it.</param>
/// <param name="Figure">The figure.</param>
internal sealed record RevisionCell(int Year, Release Release, CubeCell Cell, Figure Figure);
