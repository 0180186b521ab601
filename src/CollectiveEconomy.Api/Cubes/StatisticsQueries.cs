using CollectiveEconomy.Api.Caching;
using CollectiveEconomy.Api.Execution;
using CollectiveEconomy.Api.Releases;
using CollectiveEconomy.Storage.Releases;
using GraphQL;

namespace CollectiveEconomy.Api.Cubes;

/// <summary>The root field of statistics.</summary>
public sealed class StatisticsQueries : IQueryFields
{
    /// <summary>Statistics of the current release.</summary>
    /// <param name="catalogue">The releases.</param>
    [AnswersFrom(AnswerSource.Release)]
    [OutputType(typeof(GraphQL.Types.NonNullGraphType<StatisticsType>))]
    public static LoadedRelease Statistics([FromServices] ReleaseCatalogue catalogue) => catalogue.Current ?? throw new NoRelease();
}
