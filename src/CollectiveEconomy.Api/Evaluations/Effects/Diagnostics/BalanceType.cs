using CollectiveEconomy.Engine.Schema;

namespace CollectiveEconomy.Api.Evaluations.Effects.Diagnostics;

/// <summary>Balance of covariates in the schema.</summary>
internal sealed class BalanceType : TypeOf<Balance>;
