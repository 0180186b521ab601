using GraphQL;

namespace CollectiveEconomy.Api.Evaluations.BeforeAfter;

/// <summary>Outcomes before and after support in the schema.</summary>
[Name("BeforeAfter")]
internal sealed class BeforeAfterAnswerType : EvaluationAnswerType<BeforeAfterAnswer>;
