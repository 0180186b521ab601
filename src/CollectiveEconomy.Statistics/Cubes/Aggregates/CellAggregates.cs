namespace CollectiveEconomy.Statistics.Cubes.Aggregates;

/// <summary>The aggregates of one cell.</summary>
public sealed class CellAggregates
{
    private readonly IReadOnlyDictionary<Aggregate, int> _places;
    private readonly IReadOnlyList<object?> _values;

    /// <summary>CellAggregates as they were computed.</summary>
    /// <param name="places">Index of each aggregate in the values.</param>
    /// <param name="values">The values; null where there was nothing to compute.</param>
    public CellAggregates(IReadOnlyDictionary<Aggregate, int> places, IReadOnlyList<object?> values) =>
        (_places, _values) = (places, values);

    /// <summary>A number of units, organisations or different values.</summary>
    public long Count(Aggregate aggregate) => (long)_values[_places[aggregate]]!;

    /// <summary>A number; null where no row has a value.</summary>
    public decimal? Number(Aggregate aggregate) =>
        aggregate.IsCount
            ? Count(aggregate)
            : _values[_places[aggregate]] switch
            {
                null => null,
                long whole => whole,
                // A whole percentage of the way between whole numbers ends at the second decimal; what follows is rounding of floating-point numbers.
                double real => Math.Round((decimal)real, 2),
                var other => throw new InvalidCastException($"{aggregate} is a {other.GetType().Name}."),
            };

    /// <summary>A real number; null where no row has a value.</summary>
    public double? Real(Aggregate aggregate) => _values[_places[aggregate]] as double?;

    /// <summary>Whether a condition is true in any row.</summary>
    public bool Any(AnyOf aggregate) => _values[_places[aggregate]] is true;

    /// <summary>The durations of the rows.</summary>
    public IReadOnlyList<int> Each(Durations aggregate) => (IReadOnlyList<int>?)_values[_places[aggregate]] ?? [];
}
