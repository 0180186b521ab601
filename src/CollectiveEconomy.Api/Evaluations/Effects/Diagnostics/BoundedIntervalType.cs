using CollectiveEconomy.Engine.Schema;

namespace CollectiveEconomy.Api.Evaluations.Effects.Diagnostics;

/// <summary>Intervals under a bound in the schema.</summary>
internal sealed class BoundedIntervalType : TypeOf<BoundedInterval>;
