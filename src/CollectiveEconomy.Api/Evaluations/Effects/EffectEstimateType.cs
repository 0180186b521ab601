using CollectiveEconomy.Engine.Schema;

namespace CollectiveEconomy.Api.Evaluations.Effects;

/// <summary>Effects with their errors in the schema.</summary>
internal sealed class EffectEstimateType : TypeOf<EffectEstimate>;
