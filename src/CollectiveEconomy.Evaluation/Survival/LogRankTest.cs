using MathNet.Numerics.Distributions;
using MathNet.Numerics.LinearAlgebra;

namespace CollectiveEconomy.Evaluation.Survival;

/// <summary>Whether survival differs between groups (log-rank test: Mantel 1966; Peto and Peto 1972).</summary>
/// <param name="Statistic">Chi-squared statistic.</param>
/// <param name="DegreesOfFreedom">Number of groups with cases at risk at an event, less one.</param>
/// <param name="PValue">Probability of a statistic at least as large if survival does not differ.</param>
/// <param name="Groups">Events of each group.</param>
public sealed record LogRankTest(double Statistic, int DegreesOfFreedom, double PValue, IReadOnlyList<LogRankGroup> Groups)
{
    /// <summary>The test; null when fewer than two groups were at risk at an event, or the events leave nothing to compare.</summary>
    /// <param name="groups">Durations of each group.</param>
    public static LogRankTest? Of(IReadOnlyList<IReadOnlyCollection<Duration>> groups)
    {
        var curves = groups.Select(SurvivalCurve.Of).ToArray();
        var events = curves.Select(curve => curve.Steps.ToDictionary(step => step.Time, step => step.Events)).ToArray();
        double[] times =
        [
            .. curves.SelectMany(curve => curve.Steps).Where(step => step.Events > 0).Select(step => step.Time).Distinct().Order(),
        ];
        var observed = new int[groups.Count];
        var expected = new double[groups.Count];
        var variance = Matrix<double>.Build.Dense(groups.Count, groups.Count);
        foreach (var time in times)
        {
            double[] atRisk = [.. curves.Select(curve => (double)curve.AtRisk(time))];
            var (all, ended) = (atRisk.Sum(), events.Sum(of => of.GetValueOrDefault(time)));
            for (var group = 0; group < groups.Count; group++)
            {
                observed[group] += events[group].GetValueOrDefault(time);
                expected[group] += ended * atRisk[group] / all;
                // Of one case alone it is certain that it ended.
                if (all > 1)
                    for (var other = 0; other < groups.Count; other++)
                        variance[group, other] +=
                            ended * (all - ended) / (all - 1) * (atRisk[group] / all) * ((group == other ? 1 : 0) - (atRisk[other] / all));
            }
        }

        // A group that was never at risk adds nothing; the last follows from the others.
        int[] compared = [.. Enumerable.Range(0, groups.Count).Where(group => expected[group] > 0)];
        if (compared.Length < 2)
            return null;
        var free = compared[..^1];
        var reduced = Matrix<double>.Build.Dense(free.Length, free.Length, (row, column) => variance[free[row], free[column]]);
        if (reduced.Rank() < free.Length)
            return null;
        var differences = Vector<double>.Build.Dense(free.Length, place => observed[free[place]] - expected[free[place]]);
        var statistic = Math.Max(0, differences.DotProduct(reduced.Solve(differences)));
        return new LogRankTest(
            statistic,
            free.Length,
            1 - ChiSquared.CDF(free.Length, statistic),
            [.. groups.Select((group, place) => new LogRankGroup(group.Count, observed[place], expected[place]))]
        );
    }
}
