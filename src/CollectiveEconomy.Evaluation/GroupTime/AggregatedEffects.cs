namespace CollectiveEconomy.Evaluation.GroupTime;

/// <summary>
/// Averages of group-time effects (Callaway and Sant'Anna 2021, section 3). The sizes of groups that weight them are estimated too, and
/// their error is part of the influence.
/// </summary>
public sealed class AggregatedEffects
{
    private readonly Panel _panel;
    private readonly GroupTimeEffect[] _effects;
    private readonly Dictionary<int, double> _shares;

    private AggregatedEffects(Panel panel, IEnumerable<GroupTimeEffect> effects)
    {
        _panel = panel;
        _effects = [.. effects.Where(effect => effect.Estimate is not null)];
        _shares = panel.Groups.ToDictionary(
            group => group,
            group => (double)panel.FirstTreated.Count(first => first == group) / panel.Units
        );
    }

    /// <summary>The overall average; null when there is no effect to average.</summary>
    public AggregatedEffect? Overall { get; private init; }

    /// <summary>The averages by event time, group or period, ascending; none for a simple one.</summary>
    public IReadOnlyList<AggregatedEffect> Parts { get; private init; } = [];

    /// <summary>The averages of effects.</summary>
    /// <param name="panel">The panel of the effects.</param>
    /// <param name="effects">Group-time effects; those without an estimate are left out.</param>
    /// <param name="aggregation">Over what is averaged.</param>
    /// <param name="events">First and last event time of a dynamic aggregation; null for all that occur.</param>
    /// <param name="balancedTo">Of a dynamic aggregation: only groups observed so many periods after treatment count, up to that event time; null for all.</param>
    public static AggregatedEffects Of(
        Panel panel,
        IEnumerable<GroupTimeEffect> effects,
        Aggregation aggregation,
        (int First, int Last)? events = null,
        int? balancedTo = null
    )
    {
        var of = new AggregatedEffects(panel, effects);
        var after = of._effects.Where(effect => effect.EventTime >= 0).ToArray();
        if (after.Length == 0)
            return of;
        if (aggregation == Aggregation.Simple)
            return new AggregatedEffects(panel, effects) { Overall = of.Weighted(null, after) };
        var parts = aggregation switch
        {
            Aggregation.Dynamic => of
                ._effects.Where(effect => events is not { } range || (effect.EventTime >= range.First && effect.EventTime <= range.Last))
                .Where(effect => balancedTo is not { } last || (panel.LastPeriod - effect.Group >= last && effect.EventTime <= last))
                .GroupBy(effect => effect.EventTime)
                .Select(part => of.Weighted(part.Key, [.. part])),
            Aggregation.Group => after.GroupBy(effect => effect.Group).Select(part => Mean(part.Key, [.. part])),
            _ => after.GroupBy(effect => effect.Period).Select(part => of.Weighted(part.Key, [.. part])),
        };
        AggregatedEffect[] ordered = [.. parts.OrderBy(part => part.At)];
        var counted = aggregation == Aggregation.Dynamic ? [.. ordered.Where(part => part.At >= 0)] : ordered;
        return new AggregatedEffects(panel, effects)
        {
            Parts = ordered,
            Overall =
                counted.Length == 0 ? null
                : aggregation == Aggregation.Group ? of.WeightedByShare(counted)
                : Average(null, counted.Select(part => (part.Estimate, part.Influence)).ToArray()),
        };
    }

    private static AggregatedEffect Mean(int at, GroupTimeEffect[] effects) =>
        Average(at, effects.Select(effect => (effect.Estimate!.Value, effect.Influence)).ToArray());

    private AggregatedEffect Weighted(int? at, GroupTimeEffect[] effects) =>
        Weighted(at, [.. effects.Select(effect => (effect.Group, effect.Estimate!.Value, effect.Influence))]);

    private AggregatedEffect WeightedByShare(AggregatedEffect[] groups) =>
        Weighted(null, [.. groups.Select(part => (part.At!.Value, part.Estimate, part.Influence))]);

    /// <summary>The mean weighted by the shares of groups, with what the error of the shares adds.</summary>
    private AggregatedEffect Weighted(int? at, (int Group, double Estimate, double[] Influence)[] parts)
    {
        var total = parts.Sum(part => _shares[part.Group]);
        var estimate = parts.Sum(part => part.Estimate * _shares[part.Group]) / total;
        var influence = new double[_panel.Units];
        // A unit's group counts once for each effect of it.
        var counts = new Dictionary<int, (double Sum, int Count)>();
        foreach (var (group, value, of) in parts)
        {
            var weight = _shares[group] / total;
            for (var unit = 0; unit < influence.Length; unit++)
                influence[unit] += weight * of[unit];
            var (sum, count) = counts.GetValueOrDefault(group);
            counts[group] = (sum + value, count + 1);
        }

        for (var unit = 0; unit < influence.Length; unit++)
            if (_panel.FirstTreated[unit] is { } group && counts.TryGetValue(group, out var own))
                influence[unit] += (own.Sum - (own.Count * estimate)) / total;
        return new AggregatedEffect(at, estimate, influence);
    }

    private static AggregatedEffect Average(int? at, (double Estimate, double[] Influence)[] parts)
    {
        var influence = new double[parts[0].Influence.Length];
        foreach (var (_, of) in parts)
            for (var unit = 0; unit < influence.Length; unit++)
                influence[unit] += of[unit] / parts.Length;
        return new AggregatedEffect(at, parts.Average(part => part.Estimate), influence);
    }
}
