using CollectiveEconomy.Api.Caching;
using CollectiveEconomy.Api.Execution;
using CollectiveEconomy.Statistics.Releases;
using GraphQL;

namespace CollectiveEconomy.Api.Releases;

/// <summary>Root fields of releases.</summary>
public sealed class ReleaseQueries : IQueryFields
{
    /// <summary>The releases, newest first; the first of them answers questions.</summary>
    /// <param name="catalogue">The releases.</param>
    [AnswersFrom(AnswerSource.Release)]
    public static IReadOnlyList<Release> Releases([FromServices] ReleaseCatalogue catalogue) => catalogue.All();
}
