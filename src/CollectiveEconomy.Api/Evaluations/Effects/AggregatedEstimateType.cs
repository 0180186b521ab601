using CollectiveEconomy.Engine.Schema;

namespace CollectiveEconomy.Api.Evaluations.Effects;

/// <summary>Averages of effects in the schema.</summary>
internal sealed class AggregatedEstimateType : TypeOf<AggregatedEstimate>;
