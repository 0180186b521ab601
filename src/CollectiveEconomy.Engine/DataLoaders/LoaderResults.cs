using GraphQL.DataLoader;

namespace CollectiveEconomy.Engine.DataLoaders;

/// <summary>Says what becomes of a value that a loader has yet to give.</summary>
public static class LoaderResults
{
    /// <summary>The value made of what is loaded; loading stays batched.</summary>
    public static IDataLoaderResult<TResult> Then<T, TResult>(this IDataLoaderResult<T> loading, Func<T, TResult> make) =>
        new Made<T, TResult>(loading, make);

    /// <summary>All the values, in order; loading stays batched.</summary>
    public static IDataLoaderResult<IReadOnlyList<T>> All<T>(this IReadOnlyList<IDataLoaderResult<T>> loading) => new Together<T>(loading);

    /// <summary>Begins to load. A failure to begin is one of loading.</summary>
    internal static Task<object?> Started(this IDataLoaderResult loading, CancellationToken cancellationToken)
    {
        try
        {
            return loading.GetResultAsync(cancellationToken);
        }
        catch (Exception error)
        {
            return Task.FromException<object?>(error);
        }
    }

    private sealed class Made<T, TResult>(IDataLoaderResult<T> loading, Func<T, TResult> make) : IDataLoaderResult<TResult>
    {
        public Task<TResult> GetResultAsync(CancellationToken cancellationToken = default) =>
            loading.GetResultAsync(cancellationToken).Then(make);

        Task<object?> IDataLoaderResult.GetResultAsync(CancellationToken cancellationToken) =>
            loading.GetResultAsync(cancellationToken).Then(value => (object?)make(value));
    }

    private sealed class Together<T>(IReadOnlyList<IDataLoaderResult<T>> loading) : IDataLoaderResult<IReadOnlyList<T>>
    {
        public async Task<IReadOnlyList<T>> GetResultAsync(CancellationToken cancellationToken = default)
        {
            var loaded = new List<T>(loading.Count);
            foreach (var one in loading)
                loaded.Add(await one.GetResultAsync(cancellationToken));
            return loaded;
        }

        async Task<object?> IDataLoaderResult.GetResultAsync(CancellationToken cancellationToken) =>
            await GetResultAsync(cancellationToken);
    }
}
