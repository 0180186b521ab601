using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Evaluation.Diagnostics;
using CollectiveEconomy.Statistics.Access;
using GraphQL;

namespace CollectiveEconomy.Api.Evaluations.Effects.Diagnostics;

/// <summary>Diagnostics in the schema.</summary>
internal sealed class EffectDiagnosticsType() : TypeOf<EffectDiagnostics>(diagnostics => diagnostics.Result)
{
    /// <summary>Effects by years since support against one base year, with their covariance; null when there is no base year.</summary>
    /// <param name="diagnostics">The diagnostics.</param>
    public static StudyCovariance? EventStudy([FromSource] EffectDiagnostics diagnostics) => diagnostics.EventStudy();

    /// <summary>
    /// How the effects change if trends were not parallel (Rambachan and Roth 2023), for the first year of support and for the average; empty when no year
    /// before support can be compared.
    /// </summary>
    /// <param name="diagnostics">The diagnostics.</param>
    public static IReadOnlyList<SensitivityOfEffect> Sensitivity([FromSource] EffectDiagnostics diagnostics) => diagnostics.Sensitivity();

    /// <summary>
    /// The two-way fixed-effects estimate, for comparison: it also compares with organisations that are already supported, and is biased when effects grow.
    /// </summary>
    /// <param name="diagnostics">The diagnostics.</param>
    public static EffectEstimate? TwoWay([FromSource] EffectDiagnostics diagnostics) => diagnostics.TwoWay();

    /// <summary>Comparisons that make up the two-way estimate of the balanced panel, with their weights (Goodman-Bacon 2021).</summary>
    /// <param name="diagnostics">The diagnostics.</param>
    [RequiresRole(Role.Researcher)]
    public static IReadOnlyList<TwoWayPart>? TwoWayParts([FromSource] EffectDiagnostics diagnostics) => diagnostics.TwoWayParts();

    /// <summary>A second estimator: the interaction-weighted one of Sun and Abraham (2021), by years since support, without covariates.</summary>
    /// <param name="diagnostics">The diagnostics.</param>
    public static AggregatedEstimate SecondEstimator([FromSource] EffectDiagnostics diagnostics) => diagnostics.SecondEstimator();

    /// <summary>How alike both arms are in their covariates, before and after weighting, and the overlap of their chances of support; null without covariates.</summary>
    /// <param name="diagnostics">The diagnostics.</param>
    public static Balance? Balance([FromSource] EffectDiagnostics diagnostics) => diagnostics.Balance();

    /// <summary>The simple average without each of the cohorts: whether one of them carries the result. `at` is the cohort that was left out.</summary>
    /// <param name="diagnostics">The diagnostics.</param>
    [RequiresRole(Role.Researcher)]
    public static IReadOnlyList<CheckedEffect> LeaveOneOut([FromSource] EffectDiagnostics diagnostics) => diagnostics.LeaveOneOut();

    /// <summary>The simple average if support had begun earlier, from the years before it really did: it should be near zero. `at` is the year to which its start was moved.</summary>
    /// <param name="diagnostics">The diagnostics.</param>
    public static IReadOnlyList<CheckedEffect> Placebo([FromSource] EffectDiagnostics diagnostics) => diagnostics.Placebo();

    /// <summary>Organisations of each arm that reported, entered and left, by year: whether support changes who reports.</summary>
    /// <param name="diagnostics">The diagnostics.</param>
    [RequiresRole(Role.Researcher)]
    public static IReadOnlyList<ArmFlow> Flows([FromSource] EffectDiagnostics diagnostics) => diagnostics.Flows();
}
