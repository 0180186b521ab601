using CollectiveEconomy.Api.Execution;
using CollectiveEconomy.Statistics.Areas;

namespace CollectiveEconomy.Api.Areas;

/// <summary>Changes of the country's division in the schema.</summary>
public sealed class AreaEventType() : TypeOf<AreaEvent>(change => change.Id);
