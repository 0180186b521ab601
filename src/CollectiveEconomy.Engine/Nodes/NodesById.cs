using CollectiveEconomy.Engine.DataLoaders;

namespace CollectiveEconomy.Engine.Nodes;

/// <summary>Nodes by identifier: one query for all that are asked for of a type.</summary>
/// <param name="sources">Where nodes are found.</param>
public sealed class NodesById(IEnumerable<INodeSource> sources) : BatchLoader<NodeId, object>
{
    private readonly Dictionary<string, INodeSource> _sources = sources.ToDictionary(source => source.TypeName, StringComparer.Ordinal);

    /// <summary>Whether nodes of a type are found here.</summary>
    /// <param name="typeName">Name of the graph type.</param>
    public bool Knows(string typeName) => _sources.ContainsKey(typeName);

    /// <inheritdoc/>
    protected override async Task<IReadOnlyDictionary<NodeId, object>> FetchAsync(
        IReadOnlyCollection<NodeId> keys,
        CancellationToken cancellationToken
    )
    {
        var found = new Dictionary<NodeId, object>();
        foreach (var type in keys.GroupBy(id => id.TypeName, StringComparer.Ordinal))
        foreach (var (key, node) in await _sources[type.Key].FindAsync([.. type.Select(id => id.Key)], cancellationToken))
            found[new NodeId(type.Key, key)] = node;
        return found;
    }
}
