using CollectiveEconomy.Engine.Schema;

namespace CollectiveEconomy.Api.Evaluations.SurvivalCurves;

/// <summary>Log-rank tests in the schema.</summary>
internal sealed class LogRankType : TypeOf<LogRank>;
