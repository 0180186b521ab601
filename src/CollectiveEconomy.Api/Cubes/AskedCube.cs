using CollectiveEconomy.Engine.Lists.Tables;
using CollectiveEconomy.Statistics.Cubes.Queries;
using CollectiveEconomy.Storage.Releases;

namespace CollectiveEconomy.Api.Cubes;

/// <summary>A question to a cube that is wanted as a table.</summary>
/// <param name="Release">The release that answers.</param>
/// <param name="Question">The question.</param>
internal sealed record AskedCube(LoadedRelease Release, CubeQuery Question) : IAskedTable;
