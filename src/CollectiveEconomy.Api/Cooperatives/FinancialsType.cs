using CollectiveEconomy.Api.Execution;

namespace CollectiveEconomy.Api.Cooperatives;

/// <summary>Financials in the schema.</summary>
public sealed class FinancialsType() : TypeOf<Financials>;
