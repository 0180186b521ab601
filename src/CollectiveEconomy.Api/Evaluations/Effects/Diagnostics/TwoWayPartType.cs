using CollectiveEconomy.Engine.Schema;

namespace CollectiveEconomy.Api.Evaluations.Effects.Diagnostics;

/// <summary>Comparisons within two-way estimates in the schema.</summary>
internal sealed class TwoWayPartType : TypeOf<TwoWayPart>;
