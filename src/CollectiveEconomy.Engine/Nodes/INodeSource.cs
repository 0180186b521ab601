using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Engine.Nodes;

/// <summary>Finds nodes of one graph type.</summary>
internal interface INodeSource
{
    /// <summary>The nodes of keys, by key; a key without a node is left out.</summary>
    ValueTask<IReadOnlyDictionary<string, object>> FindAsync(
        IReadOnlyCollection<string> keys,
        IDbContextFactory<RegisterContext> store,
        CancellationToken cancellationToken
    );
}
