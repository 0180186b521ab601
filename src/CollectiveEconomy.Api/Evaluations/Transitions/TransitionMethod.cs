namespace CollectiveEconomy.Api.Evaluations.Transitions;

/// <summary>Which classes are compared.</summary>
/// <param name="Of">Name of the dimension whose members are the classes.</param>
/// <param name="Cohort">Supported organisations that are described.</param>
/// <param name="CohortYears">Years in which support began, instead of the cohort; empty for those of the cohort.</param>
/// <param name="Before">Year before, in years since support began.</param>
/// <param name="After">Year after, in years since support began.</param>
internal sealed record TransitionMethod(string Of, SupportCohort Cohort, IReadOnlyList<int> CohortYears, int Before, int After);
