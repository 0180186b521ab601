using CollectiveEconomy.Api.Releases;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Storage.Releases;
using GraphQL;
using GraphQL.Types;

namespace CollectiveEconomy.Api.Evaluations;

/// <summary>The root field of evaluations.</summary>
internal sealed class EvaluationQueries : IQueryFields
{
    /// <summary>What support changed, by one release: the current one when neither argument is given. See /methods/evaluation for formulas and limits.</summary>
    /// <param name="releases">The releases.</param>
    /// <param name="release">Name of the release, for example 2026.3.</param>
    /// <param name="asOf">Day; the release in force at the end of that day in Viet Nam is used. Not together with `release`.</param>
    [RespondsFrom(ResponseSource.Release | ResponseSource.Register)]
    [OutputType(typeof(NonNullGraphType<EvaluationType>))]
    public static async Task<LoadedRelease> Evaluation([FromServices] ReleasesOfRequest releases, [Id] string? release, DateOnly? asOf) =>
        await releases.UseAsync(releases.State.Releases.Choose(release, asOf));
}
