using System.Runtime.InteropServices;

namespace CollectiveEconomy.Evaluation.GroupTime;

/// <summary>
/// Average effects by group and period (Callaway and Sant'Anna 2021, "Difference-in-differences with multiple time periods", Journal of
/// Econometrics 225). A unit counts in a comparison if it was observed in both of its periods.
/// </summary>
public sealed class GroupTimeEstimator
{
    private readonly Panel _panel;
    private readonly GroupTimeOptions _options;
    private readonly CrossProducts _products;
    private readonly Dictionary<int, ComparedUnits> _last = [];

    private GroupTimeEstimator(Panel panel, GroupTimeOptions options) =>
        (_panel, _options, _products) = (panel, options, new CrossProducts(panel));

    /// <summary>The effects, by group and period.</summary>
    /// <param name="panel">The panel.</param>
    /// <param name="options">Choices.</param>
    /// <exception cref="ArgumentOutOfRangeException">The anticipation is negative.</exception>
    public static IReadOnlyList<GroupTimeEffect> Estimate(Panel panel, GroupTimeOptions options)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(options.Anticipation);
        return [.. new GroupTimeEstimator(panel, options).Effects()];
    }

    private IEnumerable<GroupTimeEffect> Effects()
    {
        foreach (var group in _panel.Groups.Where(group => group <= _panel.LastPeriod))
            for (var period = _panel.FirstPeriod; period <= _panel.LastPeriod; period++)
            {
                var last = group - _options.Anticipation - 1;
                var isBefore = period <= last;
                if (!_panel.Covers(last))
                {
                    // Without a base nothing can be said of the group in any period.
                    if (period >= group)
                        yield return new GroupTimeEffect(group, period, 0, 0) { Missing = MissingEffect.NoBasePeriod };
                }
                else if (isBefore && _options.BasePeriod == BasePeriod.Varying)
                {
                    if (_panel.Covers(period - 1))
                        yield return Effect(group, period, period - 1);
                }
                else
                    yield return Effect(group, period, last);
            }
    }

    private GroupTimeEffect Effect(int group, int period, int basis)
    {
        var units = UnitsOf(group, period, basis);
        var effect = new GroupTimeEffect(group, period, units.Treated, units.Compared);
        if (period == basis)
            return effect with { Estimate = 0, Influence = new double[_panel.Units] };
        if (units.Missing is { } reason)
            return effect with { Missing = reason };
        var after = _panel.Outcome(period);
        var before = _panel.Outcome(basis);
        var change = new double[units.Units.Length];
        for (var place = 0; place < change.Length; place++)
            change[place] = after[units.Units[place]] - before[units.Units[place]];
        var (estimate, influence) = TwoPeriodEffect.Of(_products, units, change);
        // A unit that was not used has no influence; those that were stand for all.
        var scale = (double)_panel.Units / units.Units.Length;
        var all = new double[_panel.Units];
        for (var place = 0; place < influence.Length; place++)
            all[units.Units[place]] = influence[place] * scale;
        return effect with { Estimate = estimate, Influence = all };
    }

    private ComparedUnits UnitsOf(int group, int period, int basis)
    {
        // Those never treated are the same in every period.
        var until = _options.Comparison == ComparisonGroup.NeverTreated ? int.MaxValue : Math.Max(period, basis) + _options.Anticipation;
        var (treated, compared) = (new List<int>(), new List<int>());
        var after = _panel.Outcome(period);
        var before = _panel.Outcome(basis);
        for (var unit = 0; unit < _panel.Units; unit++)
        {
            if (double.IsNaN(after[unit]) || double.IsNaN(before[unit]))
                continue;
            var first = _panel.FirstTreated[unit];
            if (first == group)
                treated.Add(unit);
            else if (first is null || first > until)
                compared.Add(unit);
        }

        // Neighbouring periods often compare the same units, and what depends on no outcome is then the same.
        if (
            _last.TryGetValue(group, out var last)
            && last.Treated == treated.Count
            && last.Units.AsSpan(0, last.Treated).SequenceEqual(CollectionsMarshal.AsSpan(treated))
            && last.Units.AsSpan(last.Treated).SequenceEqual(CollectionsMarshal.AsSpan(compared))
        )
            return last;
        var found = ComparedUnits.Of(_panel, _products, [.. treated], [.. compared], _options.Adjustment);
        _last[group] = found;
        return found;
    }
}
