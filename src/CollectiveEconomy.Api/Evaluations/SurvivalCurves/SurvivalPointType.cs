using CollectiveEconomy.Engine.Schema;

namespace CollectiveEconomy.Api.Evaluations.SurvivalCurves;

/// <summary>Steps of survival curves in the schema.</summary>
internal sealed class SurvivalPointType : TypeOf<SurvivalPoint>;
