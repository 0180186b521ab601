namespace CollectiveEconomy.Api.Evaluations;

/// <summary>What cohorts are.</summary>
internal static class SupportCohorts
{
    /// <summary>Whether an organisation belongs to a cohort; one that was never supported belongs to every cohort, as a comparison.</summary>
    /// <param name="cohort">The cohort.</param>
    /// <param name="support">Year in which support began; null when it never did.</param>
    public static bool Includes(SupportCohort cohort, int? support) =>
        support is null
        || cohort switch
        {
            SupportCohort.From2018To2020 => support is >= 2018 and <= 2020,
            SupportCohort.From2021To2025 => support is >= 2021 and <= 2025,
            _ => true,
        };
}
