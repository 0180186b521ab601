using CollectiveEconomy.Statistics.Cubes.Aggregates;

namespace CollectiveEconomy.Statistics.Cubes.Measures;

/// <summary>A figure, or a family of figures, that a cube can give.</summary>
/// <param name="Name">Name in camel case.</param>
/// <param name="Summary">What it counts.</param>
/// <param name="Unit">Unit, a code of UNIT.</param>
/// <param name="Accumulation">Whether it may be added over years.</param>
public abstract record Measure(string Name, string Summary, string Unit, Accumulation Accumulation)
{
    /// <summary>The statistics that it offers, the most common first.</summary>
    public abstract IReadOnlyList<Statistic> Statistics { get; }

    /// <summary>What it reads of values that cooperatives gave in confidence; empty for a public measure.</summary>
    public IReadOnlyList<Guard> Guards { get; init; } = [];

    /// <summary>Whether the public sees it protected only.</summary>
    public bool IsConfidential => Guards.Count > 0;

    /// <summary>Whether it counts classes that are confidential, so that the public sees counts of exchanged classes, rounded at random.</summary>
    public bool IsSensitive { get; init; }

    /// <summary>Whether it counts who reported something, so that the public sees the count rounded at random.</summary>
    public bool IsResponse { get; init; }

    /// <summary>Whether it stands in answers as a number alone, with all else beside it: so do amounts of people.</summary>
    public bool IsOfPeople { get; init; }

    /// <summary>What must be computed for a statistic.</summary>
    public abstract IEnumerable<Aggregate> Needs(Statistic statistic);

    /// <summary>A statistic read out of a cell; null where nothing was reported.</summary>
    public abstract decimal? Read(Statistic statistic, CellAggregates cell);
}
