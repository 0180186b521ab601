using CollectiveEconomy.Api.Access;
using CollectiveEconomy.Api.Execution;
using CollectiveEconomy.Statistics.Access;

namespace CollectiveEconomy.Api.Models;

/// <summary>Counterparts in the schema.</summary>
[RequiresRole(Role.Ministry)]
public sealed class CounterpartType() : TypeOf<Counterpart>;
