using CollectiveEconomy.Engine.DataLoaders;

namespace CollectiveEconomy.Engine.Tests.Sample;

public sealed class OwnerByKey(Fetches fetches) : BatchLoader<int, Owner>
{
    protected override Task<IReadOnlyDictionary<int, Owner>> FetchAsync(IReadOnlyCollection<int> keys, CancellationToken cancellationToken)
    {
        fetches.Add(keys);
        return Task.FromResult<IReadOnlyDictionary<int, Owner>>(
            keys.Where(key => key != 0).ToDictionary(key => key, key => new Owner(key))
        );
    }
}
