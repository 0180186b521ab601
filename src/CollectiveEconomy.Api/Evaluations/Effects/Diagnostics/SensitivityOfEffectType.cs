using CollectiveEconomy.Engine.Schema;

namespace CollectiveEconomy.Api.Evaluations.Effects.Diagnostics;

/// <summary>Sensitivity of effects in the schema.</summary>
internal sealed class SensitivityOfEffectType : TypeOf<SensitivityOfEffect>;
