using GraphQL;

namespace CollectiveEconomy.Api.Evaluations.Transitions;

/// <summary>Classes before and after support in the schema.</summary>
[Name("Transitions")]
internal sealed class TransitionAnswerType : EvaluationAnswerType<TransitionAnswer>;
