using CollectiveEconomy.Engine.Schema;

namespace CollectiveEconomy.Api.Evaluations.Effects;

/// <summary>Tests of trends before support in the schema.</summary>
internal sealed class PreTrendType : TypeOf<PreTrend>;
