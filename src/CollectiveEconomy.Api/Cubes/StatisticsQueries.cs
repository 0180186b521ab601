using CollectiveEconomy.Api.Releases;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Storage.Releases;
using GraphQL;

namespace CollectiveEconomy.Api.Cubes;

/// <summary>The root field of statistics.</summary>
internal sealed class StatisticsQueries : IQueryFields
{
    /// <summary>Statistics of one release: the current one when neither argument is given.</summary>
    /// <param name="releases">The releases.</param>
    /// <param name="release">Name of the release, for example 2026.3. One that is withdrawn answers too, and says so.</param>
    /// <param name="asOf">The day of which the release is wanted that answered on its evening in Viet Nam; not together with `release`.</param>
    [RespondsFrom(ResponseSource.Release)]
    [OutputType(typeof(GraphQL.Types.NonNullGraphType<StatisticsType>))]
    public static async Task<LoadedRelease> Statistics([FromServices] ReleasesOfRequest releases, [Id] string? release, DateOnly? asOf) =>
        await releases.UseAsync(releases.State.Releases.Choose(release, asOf));
}
