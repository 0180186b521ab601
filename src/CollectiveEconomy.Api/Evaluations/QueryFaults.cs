using CollectiveEconomy.Api.Cubes;
using CollectiveEconomy.Statistics.Cubes.Queries;
using GraphQL;

namespace CollectiveEconomy.Api.Evaluations;

/// <summary>Turns the faults of a question into errors of its field.</summary>
internal static class QueryFaults
{
    /// <summary>An answer.</summary>
    /// <param name="context">The field.</param>
    /// <param name="answer">Gives it.</param>
    /// <exception cref="QueryError">The question is refused.</exception>
    public static T Told<T>(IResolveFieldContext context, Func<T> answer)
    {
        try
        {
            return answer();
        }
        catch (QueryRefused refused)
        {
            // A field can throw one error only; the others are added beside it.
            foreach (var fault in refused.Faults.SkipLast(1))
                context.Errors.Add(new QueryError(fault) { Path = context.ResponsePath });
            throw new QueryError(refused.Faults[^1]);
        }
    }
}
