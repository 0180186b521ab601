using CollectiveEconomy.Statistics.Cubes.Aggregates;

namespace CollectiveEconomy.Statistics.Cubes.Measures;

/// <summary>A measure of a cube.</summary>
/// <param name="Name">Name in camel case.</param>
/// <param name="Summary">What it counts.</param>
/// <param name="Unit">Unit, a code of UNIT.</param>
/// <param name="Accumulation">Whether it may be added over years.</param>
public abstract record Measure(string Name, string Summary, string Unit, Accumulation Accumulation)
{
    /// <summary>Available statistics, the most common first.</summary>
    public abstract IReadOnlyList<Statistic> Statistics { get; }

    /// <summary>The confidential values that it reads; empty for a public measure.</summary>
    public IReadOnlyList<Guard> Guards { get; init; } = [];

    /// <summary>Whether the public sees only protected values.</summary>
    public bool IsConfidential => Guards.Count > 0;

    /// <summary>Whether it counts confidential classes, so that the public sees randomly rounded counts of swapped classes.</summary>
    public bool IsSensitive { get; init; }

    /// <summary>Whether it counts reporting units, so that the public sees a randomly rounded count.</summary>
    public bool IsResponse { get; init; }

    /// <summary>
    /// Whether it appears in responses as a plain number, with its other statistics in a separate field, as for numbers of people.
    /// </summary>
    public bool IsOfPeople { get; init; }

    /// <summary>Whether it compares two years, so that it follows from what each year has.</summary>
    public virtual bool IsChange => false;

    /// <summary>The count of the units on which it rests; null where it is a count itself, or each case is read.</summary>
    public virtual Aggregate? Observed => null;

    /// <summary>Aggregates that a statistic needs.</summary>
    public abstract IEnumerable<Aggregate> Needs(Statistic statistic);

    /// <summary>A statistic of a cell; null when nothing was reported.</summary>
    public abstract decimal? Read(Statistic statistic, CellAggregates cell);
}
