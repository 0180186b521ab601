using CollectiveEconomy.Api.Execution;

namespace CollectiveEconomy.Api.Models;

/// <summary>Counterparts in the schema.</summary>
public sealed class CounterpartType() : TypeOf<Counterpart>;
