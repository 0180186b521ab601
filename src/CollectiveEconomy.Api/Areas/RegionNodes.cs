using CollectiveEconomy.Api.Nodes;
using CollectiveEconomy.Statistics.Areas;

namespace CollectiveEconomy.Api.Areas;

/// <summary>Finds regions by identifier.</summary>
/// <param name="areas">The areas.</param>
public sealed class RegionNodes(AreaDirectory areas) : INodeSource
{
    /// <inheritdoc/>
    public string TypeName => nameof(Region);

    /// <inheritdoc/>
    public ValueTask<object?> FindAsync(string key, CancellationToken cancellationToken) => new(areas.Region(key));
}
