using GraphQL.DataLoader;

namespace CollectiveEconomy.Engine.DataLoaders;

/// <summary>
/// Turns the many single questions of one level of an answer into one query. A loader lives as long as its request and remembers what it was
/// asked, so each key is fetched once.
/// </summary>
/// <remarks>
/// No scheduler is needed: GraphQL.NET awaits results only after every field of the level has asked, and the first await closes the batch.
/// </remarks>
/// <typeparam name="TKey">What a value is asked by.</typeparam>
/// <typeparam name="TValue">What is given: one thing, or a list of things.</typeparam>
public abstract class BatchLoader<TKey, TValue>
    where TKey : notnull
    where TValue : class
{
    private readonly Lock _gate = new();
    private readonly Dictionary<TKey, Batch> _asked = [];
    private Batch? _open;

    /// <summary>The most keys of one query; stores have limits on parameters and plan by their number.</summary>
    protected virtual int Capacity => 1_000;

    /// <summary>Answers all keys by one query.</summary>
    /// <param name="keys">Distinct keys, at least one, in the order in which they were asked.</param>
    /// <param name="cancellationToken">Cancelled when the request is given up or its time is over.</param>
    /// <returns>What was found; a key without a value is left out.</returns>
    protected abstract Task<IReadOnlyDictionary<TKey, TValue>> FetchAsync(
        IReadOnlyCollection<TKey> keys,
        CancellationToken cancellationToken
    );

    /// <summary>Asks for one value; the query runs when the level is complete.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The value to come, null where there is none.</returns>
    public IDataLoaderResult<TValue?> LoadAsync(TKey key)
    {
        lock (_gate)
        {
            if (_asked.TryGetValue(key, out var batch))
                return new Pending(batch, key);
            batch = _open ??= new Batch(this);
            _asked.Add(key, batch);
            batch.Keys.Add(key);
            if (batch.Keys.Count >= Capacity)
                _open = null;
            return new Pending(batch, key);
        }
    }

    private sealed class Batch(BatchLoader<TKey, TValue> owner)
    {
        private Task<IReadOnlyDictionary<TKey, TValue>>? _fetch;

        public List<TKey> Keys { get; } = [];

        public Task<IReadOnlyDictionary<TKey, TValue>> FetchOnce(CancellationToken cancellationToken)
        {
            lock (owner._gate)
            {
                if (owner._open == this)
                    owner._open = null;
                return _fetch ??= FetchAsync(cancellationToken);
            }
        }

        // Async even where the fetch fails at once: the failure is then remembered like an answer, and not tried again for each key.
        private async Task<IReadOnlyDictionary<TKey, TValue>> FetchAsync(CancellationToken cancellationToken) =>
            await owner.FetchAsync(Keys, cancellationToken);
    }

    private sealed class Pending(Batch batch, TKey key) : IDataLoaderResult<TValue?>
    {
        public Task<TValue?> GetResultAsync(CancellationToken cancellationToken = default) =>
            batch.FetchOnce(cancellationToken).Then(found => found.GetValueOrDefault(key));

        Task<object?> IDataLoaderResult.GetResultAsync(CancellationToken cancellationToken) =>
            batch.FetchOnce(cancellationToken).Then(found => (object?)found.GetValueOrDefault(key));
    }
}
