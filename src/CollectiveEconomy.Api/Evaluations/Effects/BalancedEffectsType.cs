using CollectiveEconomy.Engine.Schema;

namespace CollectiveEconomy.Api.Evaluations.Effects;

/// <summary>Effects on the balanced panel in the schema.</summary>
internal sealed class BalancedEffectsType : TypeOf<BalancedEffects>;
