using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Storage.Releases;

namespace CollectiveEconomy.Api.Cubes;

/// <summary>The answer to a question.</summary>
/// <param name="Release">The release that gave it.</param>
/// <param name="Question">The question.</param>
/// <param name="Cells">The cells, parts before their totals.</param>
/// <param name="Access">For which table it was asked; with it the answer may be kept and shared, never without.</param>
internal sealed record CubeAnswer(LoadedRelease Release, CubeQuestion Question, IReadOnlyList<CubeCell> Cells, AccessClass Access);
