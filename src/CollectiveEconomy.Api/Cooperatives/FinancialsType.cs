using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Access;

namespace CollectiveEconomy.Api.Cooperatives;

/// <summary>Financials in the schema.</summary>
[RequiresRole(Role.Ministry)]
internal sealed class FinancialsType() : TypeOf<Financials>;
