using GraphQL;

namespace CollectiveEconomy.Api.Evaluations.Attainment;

/// <summary>Targets against actual values in the schema.</summary>
[Name("TargetAttainment")]
internal sealed class AttainmentAnswerType : EvaluationAnswerType<AttainmentAnswer>;
