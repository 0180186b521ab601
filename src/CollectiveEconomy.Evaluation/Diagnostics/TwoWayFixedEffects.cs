using CollectiveEconomy.Evaluation.GroupTime;

namespace CollectiveEconomy.Evaluation.Diagnostics;

/// <summary>
/// The coefficient of being treated in a regression with unit and period effects. Where effects differ over time or between groups it weights
/// comparisons with units treated earlier, and may lie outside all effects (Goodman-Bacon 2021; de Chaisemartin and D'Haultfœuille 2020): it is
/// shown beside the group-time effects, not in their place.
/// </summary>
/// <param name="Estimate">The coefficient.</param>
/// <param name="Influence">Influence of each unit, such that the estimate's error is their mean: clustered errors come from it (Liang and Zeger 1986).</param>
/// <param name="Observations">Number of observed outcomes.</param>
public sealed record TwoWayFixedEffects(double Estimate, double[] Influence, int Observations)
{
    // Below this part of its own square nothing is left of treatment.
    private const double Tolerance = 1e-10;

    /// <summary>The estimate; null when unit and period effects explain treatment: all units are treated at once, or none is.</summary>
    public static TwoWayFixedEffects? Of(Panel panel)
    {
        int[] units = [.. Enumerable.Range(0, panel.Units)];
        var effects = PeriodEffects.Of(panel, units);
        var (treated, _) = effects.Residuals((unit, period) => IsTreated(panel, unit, period) ? 1 : 0);
        var (outcome, _) = effects.Residuals((unit, period) => panel.Outcome(panel.FirstPeriod + period)[unit]);
        var (square, product, all, observations) = (0d, 0d, 0, 0);
        for (var unit = 0; unit < units.Length; unit++)
        for (var period = 0; period < treated[unit].Length; period++)
        {
            if (!panel.IsObserved(unit, panel.FirstPeriod + period))
                continue;
            observations++;
            all += IsTreated(panel, unit, period) ? 1 : 0;
            square += treated[unit][period] * treated[unit][period];
            product += treated[unit][period] * outcome[unit][period];
        }

        if (!(square > Tolerance * Math.Max(1, all)))
            return null;
        var estimate = product / square;
        var influence = new double[units.Length];
        for (var unit = 0; unit < units.Length; unit++)
        for (var period = 0; period < treated[unit].Length; period++)
            influence[unit] += units.Length * treated[unit][period] * (outcome[unit][period] - (estimate * treated[unit][period])) / square;
        return new TwoWayFixedEffects(estimate, influence, observations);
    }

    private static bool IsTreated(Panel panel, int unit, int period) => panel.FirstPeriod + period >= panel.FirstTreated[unit];
}
