namespace CollectiveEconomy.Api.Evaluations.BeforeAfter;

/// <summary>How outcomes before and after support are compared.</summary>
/// <param name="Scale">Scale of the outcome.</param>
/// <param name="Cohort">Supported organisations that are described.</param>
/// <param name="CohortYears">Years in which support began, instead of the cohort; empty for those of the cohort.</param>
/// <param name="FirstEvent">First year, in years since support began.</param>
/// <param name="LastEvent">Last year, in years since support began.</param>
/// <param name="IsBalanced">Whether only organisations with the outcome in all of these years count.</param>
internal sealed record BeforeAfterMethod(
    OutcomeScale Scale,
    SupportCohort Cohort,
    IReadOnlyList<int> CohortYears,
    int FirstEvent,
    int LastEvent,
    bool IsBalanced
);
