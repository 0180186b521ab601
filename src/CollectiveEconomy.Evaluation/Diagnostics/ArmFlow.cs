using CollectiveEconomy.Evaluation.GroupTime;

namespace CollectiveEconomy.Evaluation.Diagnostics;

/// <summary>How many units of an arm were observed in a period, entered and left: whether treatment changes who is observed.</summary>
/// <param name="Period">The period.</param>
/// <param name="IsTreated">Whether the arm is that of units treated within the panel or before it; otherwise that of all others.</param>
/// <param name="Observed">Number of units observed.</param>
/// <param name="Entered">Number of these that were not observed in any earlier period; 0 in the first.</param>
/// <param name="Returned">Number of these that were observed earlier, but not in the period before.</param>
/// <param name="Paused">Number of units observed in the period before and in a later one, but not in this.</param>
/// <param name="Left">Number of units observed in the period before, and not from this one on.</param>
public sealed record ArmFlow(int Period, bool IsTreated, int Observed, int Entered, int Returned, int Paused, int Left)
{
    /// <summary>The flows by period and arm.</summary>
    public static IReadOnlyList<ArmFlow> Of(Panel panel)
    {
        var flows = new List<ArmFlow>();
        var spans = Enumerable.Range(0, panel.Units).Select(unit => Span(panel, unit)).ToArray();
        for (var period = panel.FirstPeriod; period <= panel.LastPeriod; period++)
            foreach (var isTreated in new[] { true, false })
            {
                var flow = new ArmFlow(period, isTreated, 0, 0, 0, 0, 0);
                for (var unit = 0; unit < panel.Units; unit++)
                    if (panel.FirstTreated[unit] <= panel.LastPeriod == isTreated && spans[unit] is { } span)
                        flow = flow.With(span, panel.IsObserved(unit, period - 1), panel.IsObserved(unit, period), panel.FirstPeriod);
                flows.Add(flow);
            }

        return flows;
    }

    private ArmFlow With((int First, int Last) span, bool wasObserved, bool isObserved, int start) =>
        (wasObserved, isObserved) switch
        {
            (false, true) when Period == start => this with { Observed = Observed + 1 },
            (false, true) when span.First == Period => this with { Observed = Observed + 1, Entered = Entered + 1 },
            (false, true) => this with { Observed = Observed + 1, Returned = Returned + 1 },
            (true, true) => this with { Observed = Observed + 1 },
            (true, false) when span.Last < Period => this with { Left = Left + 1 },
            (true, false) => this with { Paused = Paused + 1 },
            _ => this,
        };

    private static (int First, int Last)? Span(Panel panel, int unit)
    {
        int[] observed =
        [
            .. Enumerable
                .Range(panel.FirstPeriod, panel.LastPeriod - panel.FirstPeriod + 1)
                .Where(period => panel.IsObserved(unit, period)),
        ];
        return observed.Length == 0 ? null : (observed[0], observed[^1]);
    }
}
