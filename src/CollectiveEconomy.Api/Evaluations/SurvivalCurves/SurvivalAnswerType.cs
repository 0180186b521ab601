using GraphQL;

namespace CollectiveEconomy.Api.Evaluations.SurvivalCurves;

/// <summary>Survival of chains in the schema.</summary>
[Name("ChainSurvival")]
internal sealed class SurvivalAnswerType : EvaluationAnswerType<SurvivalAnswer>;
