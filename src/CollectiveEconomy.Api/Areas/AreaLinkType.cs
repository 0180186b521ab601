using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Areas;

namespace CollectiveEconomy.Api.Areas;

/// <summary>Links between the provinces of two days in the schema.</summary>
internal sealed class AreaLinkType : TypeOf<AreaLink>;
