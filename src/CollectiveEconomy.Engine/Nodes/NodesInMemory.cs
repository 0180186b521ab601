using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Engine.Nodes;

/// <summary>Nodes that are kept in memory.</summary>
/// <typeparam name="T">The node.</typeparam>
/// <param name="find">Finds one; null when there is none.</param>
internal sealed class NodesInMemory<T>(Func<string, T?> find) : INodeSource
    where T : class
{
    /// <inheritdoc/>
    public ValueTask<IReadOnlyDictionary<string, object>> FindAsync(
        IReadOnlyCollection<string> keys,
        IDbContextFactory<RegisterContext> store,
        CancellationToken cancellationToken
    )
    {
        var found = new Dictionary<string, object>();
        foreach (var key in keys)
            if (find(key) is { } node)
                found[key] = node;
        return new(found);
    }
}
