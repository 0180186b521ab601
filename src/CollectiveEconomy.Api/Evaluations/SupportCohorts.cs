using GraphQL;

namespace CollectiveEconomy.Api.Evaluations;

/// <summary>What cohorts are.</summary>
internal static class SupportCohorts
{
    /// <summary>Name of the argument that names years.</summary>
    public const string Years = "cohortYears";

    /// <summary>Whether an organisation belongs to a cohort; one that was never supported belongs to every cohort, as a comparison.</summary>
    /// <param name="cohort">The cohort.</param>
    /// <param name="years">Years in which support began, instead of the cohort; empty for those of the cohort.</param>
    /// <param name="support">Year in which support began; null when it never did.</param>
    public static bool Includes(SupportCohort cohort, IReadOnlyList<int> years, int? support) =>
        support is not { } year || (years.Count > 0 ? years.Contains(year) : Includes(cohort, year));

    /// <summary>The years that a caller names, ascending.</summary>
    public static IReadOnlyList<int> YearsOf(IResolveFieldContext context) =>
        [.. (context.GetArgument<int[]?>(Years) ?? []).Distinct().Order()];

    private static bool Includes(SupportCohort cohort, int support) =>
        cohort switch
        {
            SupportCohort.From2018To2020 => support is >= 2018 and <= 2020,
            SupportCohort.From2021To2025 => support is >= 2021 and <= 2025,
            _ => true,
        };
}
