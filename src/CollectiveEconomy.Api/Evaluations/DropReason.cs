namespace CollectiveEconomy.Api.Evaluations;

/// <summary>Why an evaluation leaves an organisation out. The first reason that holds counts.</summary>
internal enum DropReason
{
    /// <summary>Support began in a year outside the cohort.</summary>
    OtherCohort,

    /// <summary>The outcome was reported in no year.</summary>
    NeverObserved,

    /// <summary>Only values that are not positive were reported, which have no logarithm.</summary>
    NotPositive,

    /// <summary>The outcome was reported in one year only.</summary>
    ObservedOnce,

    /// <summary>Support began, or may have been anticipated, in the first year or before.</summary>
    SupportedFromStart,

    /// <summary>The outcome was not reported in any year before support.</summary>
    NoYearBefore,

    /// <summary>There is no class after support.</summary>
    NoYearAfter,

    /// <summary>The outcome was not reported in any of the years that are described.</summary>
    NotInYears,

    /// <summary>The public is not shown effects on a cohort of so few organisations.</summary>
    FewInCohort,

    /// <summary>The outcome was not reported in every year that is compared.</summary>
    NotBalanced,
}
