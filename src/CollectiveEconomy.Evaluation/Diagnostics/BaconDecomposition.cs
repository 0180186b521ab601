using CollectiveEconomy.Evaluation.GroupTime;

namespace CollectiveEconomy.Evaluation.Diagnostics;

/// <summary>
/// The two-by-two comparisons whose weighted sum is the two-way fixed-effects estimate of a balanced panel (Goodman-Bacon 2021, "Difference-in-
/// differences with variation in treatment timing", Journal of Econometrics 225, theorem 1).
/// </summary>
public static class BaconDecomposition
{
    /// <summary>The comparisons; null when the panel is not balanced, and when there is no two-way estimate.</summary>
    public static IReadOnlyList<BaconComparison>? Of(Panel panel)
    {
        var periods = panel.LastPeriod - panel.FirstPeriod + 1;
        if (
            !Enumerable
                .Range(0, panel.Units)
                .All(unit => Enumerable.Range(panel.FirstPeriod, periods).All(at => panel.IsObserved(unit, at)))
        )
            return null;
        // Those treated in or before the first period are alike, and so are those not treated within the panel.
        var arms = Enumerable
            .Range(0, panel.Units)
            .GroupBy(unit => Math.Clamp(panel.FirstTreated[unit] ?? int.MaxValue, panel.FirstPeriod, panel.LastPeriod + 1))
            .OrderBy(arm => arm.Key)
            .Select(arm => Arm.Of(panel, arm.Key, [.. arm]))
            .ToArray();
        var comparisons = new List<BaconComparison>();
        for (var early = 0; early < arms.Length; early++)
        for (var late = early + 1; late < arms.Length; late++)
            comparisons.AddRange(Compared(panel, arms[early], arms[late]));
        var total = comparisons.Sum(comparison => comparison.Weight);
        return total > 0 ? [.. comparisons.Select(comparison => comparison with { Weight = comparison.Weight / total })] : null;
    }

    // Weights before they are divided by their sum, which is the variance of treatment once unit and period effects are taken out.
    private static IEnumerable<BaconComparison> Compared(Panel panel, Arm early, Arm late)
    {
        var size = (double)early.Units * late.Units;
        if (early.First > panel.FirstPeriod)
            yield return new BaconComparison(
                early.First,
                late.First > panel.LastPeriod ? Comparison.NeverTreated : Comparison.TreatedLater,
                late.First > panel.LastPeriod ? null : late.First,
                early.Change(panel.FirstPeriod, early.First, late.First) - late.Change(panel.FirstPeriod, early.First, late.First),
                size * (early.Share - late.Share) * (1 - early.Share)
            );
        if (late.First <= panel.LastPeriod)
            yield return new BaconComparison(
                late.First,
                early.First == panel.FirstPeriod ? Comparison.AlwaysTreated : Comparison.TreatedEarlier,
                early.First,
                late.Change(early.First, late.First, panel.LastPeriod + 1) - early.Change(early.First, late.First, panel.LastPeriod + 1),
                size * late.Share * (early.Share - late.Share)
            );
    }

    // Units with one first treatment: how many, the share of periods in which they are treated, and their mean outcome by period.
    private sealed record Arm(int First, int Units, double Share, int FirstPeriod, double[] Means)
    {
        public static Arm Of(Panel panel, int first, int[] units)
        {
            var periods = panel.LastPeriod - panel.FirstPeriod + 1;
            var means = new double[periods];
            for (var period = 0; period < periods; period++)
            {
                var outcome = panel.Outcome(panel.FirstPeriod + period);
                foreach (var unit in units)
                    means[period] += outcome[unit] / units.Length;
            }

            return new Arm(first, units.Length, (panel.LastPeriod + 1d - first) / periods, panel.FirstPeriod, means);
        }

        /// <summary>Mean from a split to an end, less the mean from a start to the split.</summary>
        public double Change(int start, int split, int end) =>
            Means.Skip(split - FirstPeriod).Take(end - split).Average() - Means.Skip(start - FirstPeriod).Take(split - start).Average();
    }
}
