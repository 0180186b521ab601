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
    /// <param name="release">Name of the release, for example 2026.3. A withdrawn release can be named too; its cells carry a note.</param>
    /// <param name="asOf">Day; the release in force at the end of that day in Viet Nam is used. Not together with `release`.</param>
    [RespondsFrom(ResponseSource.Release)]
    [OutputType(typeof(GraphQL.Types.NonNullGraphType<StatisticsType>))]
    public static async Task<LoadedRelease> Statistics([FromServices] ReleasesOfRequest releases, [Id] string? release, DateOnly? asOf) =>
        await releases.UseAsync(releases.State.Releases.Choose(release, asOf));
}
