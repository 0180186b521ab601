using CollectiveEconomy.Engine.DataLoaders;
using CollectiveEconomy.Storage.Register;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Engine.Nodes;

/// <summary>Nodes by identifier: one query for each type of a level.</summary>
/// <param name="schema">Its types declare how their nodes are found.</param>
/// <param name="store">The register.</param>
public sealed class NodesById(ISchema schema, IDbContextFactory<RegisterContext> store) : BatchLoader<NodeId, object>
{
    /// <inheritdoc/>
    protected override async Task<IReadOnlyDictionary<NodeId, object>> FetchAsync(
        IReadOnlyCollection<NodeId> keys,
        CancellationToken cancellationToken
    )
    {
        var found = new Dictionary<NodeId, object>();
        foreach (var type in keys.GroupBy(id => id.TypeName, StringComparer.Ordinal))
        {
            var source = schema.AllTypes[type.Key].NodeSource()!;
            foreach (var (key, node) in await source.FindAsync([.. type.Select(id => id.Key)], store, cancellationToken))
                found[new NodeId(type.Key, key)] = node;
        }

        return found;
    }
}
