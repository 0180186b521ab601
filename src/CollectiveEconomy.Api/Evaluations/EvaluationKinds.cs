using CollectiveEconomy.Api.Evaluations.Attainment;
using CollectiveEconomy.Api.Evaluations.BeforeAfter;
using CollectiveEconomy.Api.Evaluations.Effects;
using CollectiveEconomy.Api.Evaluations.SurvivalCurves;
using CollectiveEconomy.Api.Evaluations.Transitions;

namespace CollectiveEconomy.Api.Evaluations;

/// <summary>The ways to evaluate support, in the order of the schema.</summary>
internal static class EvaluationKinds
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<IEvaluation> All { get; } =
    [
        new BeforeAfterEvaluation(),
        new DifferenceInDifferences(),
        new SurvivalEvaluation(),
        new TransitionEvaluation(),
        new AttainmentEvaluation(),
    ];
}
