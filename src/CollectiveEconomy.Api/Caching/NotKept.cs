using GraphQL;

namespace CollectiveEconomy.Api.Caching;

/// <summary>Carries an answer with errors past the cache, which keeps whatever it is given.</summary>
/// <param name="result">The answer.</param>
internal sealed class NotKept(ExecutionResult result) : Exception("An answer with errors is not kept.")
{
    /// <summary>The answer.</summary>
    public ExecutionResult Result { get; } = result;
}
