using CollectiveEconomy.Evaluation.Survival;

namespace CollectiveEconomy.Evaluation.Tests.Survival;

/// <summary>
/// Weeks of remission of 42 children with leukemia (Freireich et al. 1963, Blood 21; Gehan 1965, Biometrika 52): the example that textbooks use.
/// </summary>
internal static class Leukemia
{
    public static Duration[] Drug { get; } =
    [
        .. Events(6, 6, 6, 7, 10, 13, 16, 22, 23),
        .. new double[] { 6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35 }.Select(week => new Duration(week, false)),
    ];

    public static Duration[] Placebo { get; } = [.. Events(1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23)];

    private static IEnumerable<Duration> Events(params double[] weeks) => weeks.Select(week => new Duration(week, true));
}
