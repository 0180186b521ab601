using CollectiveEconomy.Evaluation.GroupTime;

namespace CollectiveEconomy.Api.Evaluations.Effects;

/// <summary>How effects are estimated: with the question, all on which the result depends.</summary>
/// <param name="Scale">Scale on which the outcome is compared.</param>
/// <param name="Cohort">Supported organisations that are evaluated.</param>
/// <param name="CohortYears">Years in which support began, instead of the cohort; empty for those of the cohort.</param>
/// <param name="Comparison">Organisations with which they are compared.</param>
/// <param name="BasePeriod">Year with which the outcome of a year is compared.</param>
/// <param name="Adjustment">How covariates are adjusted for.</param>
/// <param name="Covariates">Names of the covariates, each as it was in the first year in which the organisation reported, before support began.</param>
/// <param name="Anticipation">Number of years before support in which it may already have an effect.</param>
/// <param name="FirstEvent">First year since support began in the dynamic aggregation; null for all.</param>
/// <param name="LastEvent">Last year since support began in the dynamic aggregation; null for all.</param>
/// <param name="BalancedTo">
/// Number of years after the first year of support for which a cohort must be observed to count in the dynamic aggregation; null where every cohort counts.
/// </param>
/// <param name="Clusters">Groups within which organisations may depend on each other.</param>
/// <param name="Draws">Number of draws of the bootstrap.</param>
/// <param name="Seed">Seed of the draws.</param>
internal sealed record EffectMethod(
    OutcomeScale Scale,
    SupportCohort Cohort,
    IReadOnlyList<int> CohortYears,
    ComparisonGroup Comparison,
    BasePeriod BasePeriod,
    Adjustment Adjustment,
    IReadOnlyList<string> Covariates,
    int Anticipation,
    int? FirstEvent,
    int? LastEvent,
    int? BalancedTo,
    ClusterLevel Clusters,
    int Draws,
    int Seed
);
