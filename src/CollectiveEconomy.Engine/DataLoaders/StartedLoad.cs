using GraphQL.DataLoader;

namespace CollectiveEconomy.Engine.DataLoaders;

/// <summary>What a loader was asked once, so that whoever waits for it does not ask again.</summary>
/// <param name="answer">What it will give.</param>
internal sealed class StartedLoad(Task<object?> answer) : IDataLoaderResult
{
    /// <summary>The value when it is there; null when it is to be waited for, is another promise, or none.</summary>
    public object? Given => answer is { IsCompletedSuccessfully: true, Result: not IDataLoaderResult and var value } ? value : null;

    /// <summary>Asks.</summary>
    /// <param name="loading">The promise of a loader.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static StartedLoad Of(IDataLoaderResult loading, CancellationToken cancellationToken)
    {
        try
        {
            return new(loading.GetResultAsync(cancellationToken));
        }
        catch (Exception error)
        {
            return new(Task.FromException<object?>(error));
        }
    }

    /// <inheritdoc/>
    public Task<object?> GetResultAsync(CancellationToken cancellationToken = default) => answer;
}
