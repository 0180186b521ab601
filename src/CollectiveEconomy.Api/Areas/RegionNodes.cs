using CollectiveEconomy.Engine.Nodes;
using CollectiveEconomy.Statistics.Areas;

namespace CollectiveEconomy.Api.Areas;

/// <summary>Finds regions by identifier.</summary>
/// <param name="areas">The areas.</param>
public sealed class RegionNodes(AreaDirectory areas) : HeldNodes<Region>(areas.Region);
