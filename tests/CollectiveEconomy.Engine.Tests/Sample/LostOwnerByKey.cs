using CollectiveEconomy.Engine.DataLoaders;

namespace CollectiveEconomy.Engine.Tests.Sample;

public sealed class LostOwnerByKey : BatchLoader<int, Owner>
{
    protected override Task<IReadOnlyDictionary<int, Owner>> FetchAsync(
        IReadOnlyCollection<int> keys,
        CancellationToken cancellationToken
    ) => throw new InvalidOperationException("secret-of-the-store");
}
