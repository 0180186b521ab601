using CollectiveEconomy.Engine.Schema;

namespace CollectiveEconomy.Api.Evaluations.Effects.Diagnostics;

/// <summary>Effects of changed panels in the schema.</summary>
internal sealed class CheckedEffectType : TypeOf<CheckedEffect>;
