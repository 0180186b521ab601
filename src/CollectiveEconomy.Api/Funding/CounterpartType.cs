using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Access;

namespace CollectiveEconomy.Api.Funding;

/// <summary>Counterparts in the schema.</summary>
[RequiresRole(Role.Ministry)]
internal sealed class CounterpartType() : TypeOf<Counterpart>;
