using CollectiveEconomy.Evaluation.GroupTime;

namespace CollectiveEconomy.Evaluation.Samples;

/// <summary>The units of a panel that were observed in every period.</summary>
/// <param name="Panel">Their panel.</param>
/// <param name="Units">Their numbers in the whole panel, ascending.</param>
/// <param name="LeftOut">Number of units that were not observed in every period.</param>
public sealed record BalancedPanel(Panel Panel, IReadOnlyList<int> Units, int LeftOut)
{
    /// <summary>The balanced panel of a panel; null when no unit was observed in every period.</summary>
    public static BalancedPanel? Of(Panel panel)
    {
        int[] units =
        [
            .. Enumerable
                .Range(0, panel.Units)
                .Where(unit =>
                    Enumerable
                        .Range(panel.FirstPeriod, panel.LastPeriod - panel.FirstPeriod + 1)
                        .All(period => panel.IsObserved(unit, period))
                ),
        ];
        return units.Length == 0 ? null : new BalancedPanel(panel.Only(units), units, panel.Units - units.Length);
    }

    /// <summary>What is known of each unit of the whole panel, for the units of this one: clusters, for example.</summary>
    public IReadOnlyList<T>? Only<T>(IReadOnlyList<T>? all) => all is null ? null : [.. Units.Select(unit => all[unit])];
}
