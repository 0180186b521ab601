using CollectiveEconomy.Evaluation.GroupTime;

namespace CollectiveEconomy.Evaluation.Samples;

/// <summary>Units that add nothing to effects from treatment on, counted by reason.</summary>
/// <param name="Counts">Number of units by reason; each unit counts once, by the first of its reasons; reasons without units are absent.</param>
/// <param name="Treated">Number of treated units that add to effects.</param>
/// <param name="Compared">Number of units without treatment within the panel that are compared.</param>
public sealed record UnitsLeftOut(IReadOnlyDictionary<LeftOut, int> Counts, int Treated, int Compared)
{
    /// <summary>The units of a panel.</summary>
    /// <param name="panel">The panel.</param>
    /// <param name="anticipation">Periods before treatment in which it may already have an effect.</param>
    /// <param name="comparison">Units with which treated ones are compared.</param>
    public static UnitsLeftOut Of(Panel panel, int anticipation, ComparisonGroup comparison = ComparisonGroup.NotYetTreated)
    {
        var counts = new Dictionary<LeftOut, int>();
        var (treated, compared) = (0, 0);
        for (var unit = 0; unit < panel.Units; unit++)
            if (ReasonOf(panel, unit, anticipation, comparison) is { } reason)
                counts[reason] = counts.GetValueOrDefault(reason) + 1;
            else if (panel.FirstTreated[unit] <= panel.LastPeriod)
                treated++;
            else
                compared++;
        return new UnitsLeftOut(counts, treated, compared);
    }

    /// <summary>Why a unit adds nothing; null when it does.</summary>
    /// <param name="panel">The panel.</param>
    /// <param name="unit">Number of the unit, from 0.</param>
    /// <param name="anticipation">Periods before treatment in which it may already have an effect.</param>
    /// <param name="comparison">Units with which treated ones are compared.</param>
    public static LeftOut? ReasonOf(Panel panel, int unit, int anticipation, ComparisonGroup comparison = ComparisonGroup.NotYetTreated)
    {
        var observed = 0;
        var isObservedAfter = false;
        var first = panel.FirstTreated[unit];
        for (var period = panel.FirstPeriod; period <= panel.LastPeriod; period++)
        {
            if (!panel.IsObserved(unit, period))
                continue;
            observed++;
            isObservedAfter |= period >= first;
        }

        return observed switch
        {
            0 => LeftOut.NeverObserved,
            _ when first <= panel.FirstPeriod + anticipation => LeftOut.TreatedFromStart,
            1 => LeftOut.ObservedOnce,
            _ when first is null => null,
            _ when first > panel.LastPeriod => comparison == ComparisonGroup.NeverTreated ? LeftOut.TreatedAfter : null,
            _ when !panel.IsObserved(unit, first.Value - anticipation - 1) => LeftOut.NoBaseline,
            _ => isObservedAfter ? null : LeftOut.NotObservedAfter,
        };
    }
}
