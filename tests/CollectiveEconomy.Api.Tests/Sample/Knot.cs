using CollectiveEconomy.Api.Execution;
using GraphQL;
using GraphQL.DataLoader;

namespace CollectiveEconomy.Api.Tests.Sample;

/// <summary>Something with a number.</summary>
public interface INumbered
{
    /// <summary>Its number.</summary>
    int Number { get; }
}

/// <summary>A knot of a net.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Note">What somebody wrote of it; null when nobody did.</param>
/// <param name="OwnerKey">Key of its owner.</param>
public sealed record Knot(int Number, string? Note, int OwnerKey) : INumbered;

/// <summary>Who owns knots.</summary>
/// <param name="Key">Key of the owner.</param>
public sealed record Owner(int Key);

/// <summary>A page of knots.</summary>
/// <param name="Nodes">The knots of this page.</param>
public sealed record KnotPage(IReadOnlyList<Knot> Nodes);

[Implements(typeof(INumbered))]
public sealed class KnotType() : TypeOf<Knot>(knot => knot.OwnerKey)
{
    /// <summary>The knot itself, as deep as you like.</summary>
    public static Knot Self([FromSource] Knot knot) => knot;

    /// <summary>Neighbours of the knot.</summary>
    /// <param name="first">How many.</param>
    public static IReadOnlyList<Knot> Near([FromSource] Knot knot, int? first) => [.. Knots.Of(Math.Min(first ?? 2, 3))];

    /// <summary>Tags without pages.</summary>
    public static IReadOnlyList<Knot> Tags([FromSource] Knot knot) => [knot];

    /// <summary>Who owns it.</summary>
    public static IDataLoaderResult<Owner?> Owner([FromSource] Knot knot, [FromServices] OwnerByKey owners) =>
        owners.LoadAsync(knot.OwnerKey);

    /// <summary>Always fails, for all knots at once.</summary>
    public static IDataLoaderResult<Owner?> Lost([FromSource] Knot knot, [FromServices] LostOwnerByKey owners) =>
        owners.LoadAsync(knot.OwnerKey);
}

public static class Knots
{
    public static IEnumerable<Knot> Of(int count) => Enumerable.Range(1, count).Select(number => new Knot(number, null, number % 2));
}

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

public sealed class LostOwnerByKey : BatchLoader<int, Owner>
{
    protected override Task<IReadOnlyDictionary<int, Owner>> FetchAsync(
        IReadOnlyCollection<int> keys,
        CancellationToken cancellationToken
    ) => throw new InvalidOperationException("secret-of-the-store");
}

/// <summary>What loaders fetched, query by query.</summary>
public sealed class Fetches
{
    private readonly List<string> _fetches = [];

    public IReadOnlyList<string> All
    {
        get
        {
            lock (_fetches)
                return [.. _fetches];
        }
    }

    public void Add(IEnumerable<int> keys)
    {
        lock (_fetches)
            _fetches.Add(string.Join(' ', keys));
    }
}
