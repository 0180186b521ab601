using CollectiveEconomy.Engine.Schema;
using GraphQL;
using GraphQL.Types;

namespace CollectiveEconomy.Api.Revisions;

/// <summary>The root field of revisions.</summary>
internal sealed class RevisionQueries : IQueryFields
{
    private static readonly object Root = new();

    /// <summary>How a figure was revised from release to release: its value for each reference year in each release.</summary>
    [RespondsFrom(ResponseSource.Release)]
    [OutputType(typeof(NonNullGraphType<RevisionsType>))]
    public static object Revisions() => Root;
}
