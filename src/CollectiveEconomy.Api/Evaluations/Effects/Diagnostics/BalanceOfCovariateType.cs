using CollectiveEconomy.Engine.Schema;

namespace CollectiveEconomy.Api.Evaluations.Effects.Diagnostics;

/// <summary>Balance of one covariate in the schema.</summary>
internal sealed class BalanceOfCovariateType : TypeOf<BalanceOfCovariate>;
