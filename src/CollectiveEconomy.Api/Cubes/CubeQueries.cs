using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Cubes;

namespace CollectiveEconomy.Api.Cubes;

/// <summary>The root field that tells what can be counted.</summary>
internal sealed class CubeQueries : IQueryFields
{
    /// <summary>What `statistics` can count: the cubes by name, with their dimensions and measures.</summary>
    [RespondsFrom(ResponseSource.Build)]
    [Cost(Page = 10)]
    public static IReadOnlyList<Cube> Cubes() => Cube.All;
}
