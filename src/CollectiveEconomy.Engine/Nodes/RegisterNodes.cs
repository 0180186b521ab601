using System.Linq.Expressions;
using CollectiveEconomy.Engine.Expressions;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Engine.Nodes;

/// <summary>Nodes that are rows of the register.</summary>
/// <typeparam name="T">The row.</typeparam>
/// <typeparam name="TKey">Type of its unique property.</typeparam>
/// <param name="property">The property.</param>
/// <param name="parse">Reads a key as a value of the property; null when it is none.</param>
internal sealed class RegisterNodes<T, TKey>(Expression<Func<T, TKey>> property, Func<string, TKey?> parse) : INodeSource
    where T : class
    where TKey : notnull
{
    // Most schemas are stopped before a node is requested, and compiling takes a while.
    private readonly Lazy<Func<T, TKey>> _read = new(property.Compile);

    /// <summary>The key of a row.</summary>
    public string KeyOf(T row) => FormattableString.Invariant($"{_read.Value(row)}");

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyDictionary<string, object>> FindAsync(
        IReadOnlyCollection<string> keys,
        IDbContextFactory<RegisterContext> store,
        CancellationToken cancellationToken
    )
    {
        var values = keys.Select(parse).OfType<TKey>().ToList();
        await using var register = await store.CreateDbContextAsync(cancellationToken);
        return await register
            .Set<T>()
            .Where(property.Then(value => values.Contains(value)))
            .ToDictionaryAsync(KeyOf, object (row) => row, cancellationToken);
    }
}
