using CollectiveEconomy.Api.Evaluations.Effects.Diagnostics;
using CollectiveEconomy.Evaluation.GroupTime;
using GraphQL;

namespace CollectiveEconomy.Api.Evaluations.Effects;

/// <summary>Estimated effects in the schema.</summary>
[Name("DifferenceInDifferences")]
internal sealed class EffectAnswerType()
    : EvaluationAnswerType<EffectAnswer>(
        answer => answer.Specification,
        answer => answer.EffectPanel,
        answer => answer.Effects,
        answer => answer.Options
    )
{
    /// <summary>How the effects were estimated: the estimator with all choices, machine-readable.</summary>
    /// <param name="answer">The effects.</param>
    public static EffectMethod Method([FromSource] EffectAnswer answer) => answer.Specification.Method;

    /// <summary>Unit of the outcome, a code of UNIT. On the logarithmic scale effects have no unit.</summary>
    /// <param name="answer">The effects.</param>
    public static string Unit([FromSource] EffectAnswer answer) => answer.Specification.Outcome.Unit;

    /// <summary>All group-time effects, by cohort and year.</summary>
    /// <param name="answer">The effects.</param>
    public static IReadOnlyList<GroupTimeEstimate> GroupTime([FromSource] EffectAnswer answer) => answer.Effects.GroupTime();

    /// <summary>The average over all cohorts and years from support on, weighted by the size of the cohort.</summary>
    /// <param name="answer">The effects.</param>
    public static AggregatedEstimate Simple([FromSource] EffectAnswer answer) => answer.Effects.Average(Aggregation.Simple);

    /// <summary>Averages by years since support began, weighted by the size of the cohort; overall their mean from support on.</summary>
    /// <param name="answer">The effects.</param>
    public static AggregatedEstimate Dynamic([FromSource] EffectAnswer answer) => answer.Effects.Average(Aggregation.Dynamic);

    /// <summary>Averages by cohort over its years from support on; overall weighted by the size of the cohort.</summary>
    /// <param name="answer">The effects.</param>
    public static AggregatedEstimate Cohorts([FromSource] EffectAnswer answer) => answer.Effects.Average(Aggregation.Group);

    /// <summary>Averages by calendar year, weighted by the size of the cohorts supported by then; overall the mean of the years.</summary>
    /// <param name="answer">The effects.</param>
    public static AggregatedEstimate Calendar([FromSource] EffectAnswer answer) => answer.Effects.Average(Aggregation.Calendar);

    /// <summary>
    /// A joint test that outcomes moved alike before support, on the averages by years before support; null when no year before support can be compared.
    /// Not to reject is weak evidence: the test has little power against trends that matter (Roth 2022).
    /// </summary>
    /// <param name="answer">The effects.</param>
    public static PreTrend? PreTrend([FromSource] EffectAnswer answer) => answer.Effects.PreTrend();

    /// <summary>
    /// The same test on all effects by cohort and year. With cohorts of few organisations it rejects too often, as its covariance rests on few of them.
    /// </summary>
    /// <param name="answer">The effects.</param>
    public static PreTrend? PreTrendOfCohorts([FromSource] EffectAnswer answer) => answer.Effects.PreTrendOfCohorts();

    /// <summary>The same estimates from the organisations that reported in every year; null when there are none.</summary>
    /// <param name="answer">The effects.</param>
    public static BalancedEffects? Balanced([FromSource] EffectAnswer answer) => answer.Balanced();

    /// <summary>What speaks for and against the estimates; null when none is shown.</summary>
    /// <param name="answer">The effects.</param>
    public static EffectDiagnostics? Diagnostics([FromSource] EffectAnswer answer) => answer.Diagnostics();
}
