using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Cubes.Dimensions;
using CollectiveEconomy.Statistics.Cubes.Measures;
using CollectiveEconomy.Statistics.Official;

namespace CollectiveEconomy.Statistics.Cubes.Queries;

/// <summary>A question to a cube.</summary>
public sealed record CubeQuery
{
    private IReadOnlyList<Figure>? _computed;
    private IReadOnlyList<Measure>? _measures;
    private IReadOnlyDictionary<ObservationStatus, string>? _statuses;

    /// <summary>The cube that is asked.</summary>
    public required Cube Cube { get; init; }

    /// <summary>The dimensions by which figures are broken down, in the order of the answer.</summary>
    public required IReadOnlyList<Dimension> By { get; init; }

    /// <summary>What must hold of every row that is counted.</summary>
    public IReadOnlyList<Condition> Where { get; init; } = [];

    /// <summary>Requested figures; no others are computed, except those that select or order the cells.</summary>
    public required IReadOnlyList<Figure> Figures
    {
        get;
        init
        {
            field = value;
            Forget();
        }
    }

    /// <summary>What must hold of every cell that is shown.</summary>
    public IReadOnlyList<FigureCondition> Having
    {
        get;
        init
        {
            field = value;
            Forget();
        }
    } = [];

    /// <summary>The order of the cells; that of their members when empty.</summary>
    public IReadOnlyList<FigureOrder> OrderBy
    {
        get;
        init
        {
            field = value;
            Forget();
        }
    } = [];

    /// <summary>Keeps the first cells of each group; null keeps all.</summary>
    public FirstOfEach? FirstPer { get; init; }

    /// <summary>Number of cells to skip.</summary>
    public int Skip { get; init; }

    /// <summary>Maximum number of cells returned; null for all.</summary>
    public int? First { get; init; }

    /// <summary>The area set of regions and provinces.</summary>
    public AreaSet Areas { get; init; } = AreaSet.Areas2025;

    /// <summary>The organisations that count, where the cube holds several populations.</summary>
    public Population Population { get; init; } = Population.AllOrganisations;

    /// <summary>The population where none is named: cooperatives and credit funds, or all organisations when the question names legal forms.</summary>
    public Population DefaultPopulation =>
        Cube.Populations is { } populations
        && !By.Contains(populations.Form)
        && !Where.Any(condition => condition.Dimension == populations.Form)
            ? Population.Cooperatives
            : Population.AllOrganisations;

    /// <summary>Column that must be true in rows that count, by the population; null when all rows do.</summary>
    public string? CountedColumn => Population == Population.Cooperatives ? Cube.Populations?.Column : null;

    /// <summary>Whether cells that total over dimensions are added.</summary>
    public bool Totals { get; init; }

    /// <summary>Columns of the statuses that can occur: those of the cube, or of a release that does not have all of them.</summary>
    public IReadOnlyDictionary<ObservationStatus, string> Statuses
    {
        get => _statuses ?? Cube.Statuses;
        init => _statuses = value;
    }

    /// <summary>Figures that are computed for the notes on the answer only.</summary>
    public IReadOnlyList<Figure> Noted
    {
        get;
        init
        {
            field = value;
            Forget();
        }
    } = [];

    /// <summary>Whether figures have all digits instead of those that they carry; the public's never have.</summary>
    public bool HasFullPrecision { get; init; }

    /// <summary>Every figure that the question names.</summary>
    public IEnumerable<Figure> Named =>
        Figures.Concat(Having.Select(condition => condition.Figure)).Concat(OrderBy.Select(order => order.Figure));

    /// <summary>Every figure that is computed.</summary>
    public IReadOnlyList<Figure> Computed => _computed ??= [.. Named.Concat(Noted).Distinct()];

    /// <summary>Every measure with a computed figure.</summary>
    public IReadOnlyList<Measure> Measures => _measures ??= [.. Computed.Select(figure => figure.Measure).Distinct()];

    /// <summary>
    /// Whether confidential values decide which rows count in which cell, so that the public sees counts of swapped classes and no amounts.
    /// </summary>
    public bool IsSensitive => By.Concat(Where.Select(condition => condition.Dimension)).Any(dimension => dimension.IsSensitive);

    /// <summary>Whether it uses regions or provinces.</summary>
    public bool UsesAreas => By.Concat(Where.Select(condition => condition.Dimension)).Any(dimension => dimension is AreaDimension);

    /// <summary>Whether filters leave one year only.</summary>
    public bool PinsOneYear => Cube.Dimensions.OfType<YearDimension>().Any(Pins);

    /// <summary>Whether filters leave one member of a dimension only: by equality, or by bounds that meet.</summary>
    public bool Pins(Dimension dimension) =>
        ValuesOf(dimension, Comparison.Eq).Concat(ValuesOf(dimension, Comparison.In)).Any(values => values.Distinct().Count() == 1)
        || ValuesOf(dimension, Comparison.Gte).Any(from => ValuesOf(dimension, Comparison.Lte).Any(to => to.SequenceEqual(from)));

    /// <summary>Whether the filters on the year let a year through.</summary>
    public bool Covers(int year) =>
        Where.Where(condition => condition.Dimension is YearDimension).All(condition => condition.MayHold(year));

    /// <summary>
    /// The sets of dimensions by which cells are made: all of <see cref="By"/>, and with totals each part of it that adds no stock over years, nor what is never added,
    /// nor repeats a pinned dimension.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<Dimension>> GroupingSets =>
        Totals ? [.. Enumerable.Range(0, 1 << By.Count).Select(Without).Where(set => set.Count == By.Count || MayBeTotalled(set))] : [By];

    private IEnumerable<IReadOnlyList<object>> ValuesOf(Dimension dimension, Comparison comparison) =>
        Where
            .Where(condition => condition.Dimension == dimension && condition.Comparison == comparison)
            .Select(condition => condition.Values);

    /// <summary>Whether observations of the same unit on several occasions may meet in a cell that keeps some dimensions.</summary>
    public bool Pools(IEnumerable<Dimension> kept) =>
        Cube.Occasions.Count > 0
        && Measures.Any(measure => measure is not DistinctCount)
        && !Cube.Occasions.Any(occasion => Pins(occasion) || kept.Contains(occasion));

    // A total over one member repeats it.
    private bool MayBeTotalled(List<Dimension> kept) =>
        By.All(dimension => kept.Contains(dimension) || !Pins(dimension))
        && !Pools(kept)
        && (MayAddYears || kept.Any(dimension => dimension is YearDimension))
        && (Cube.NeverAddedOver is not { } single || Pins(single) || kept.Contains(single));

    private bool MayAddYears => PinsOneYear || Measures.All(measure => measure.Accumulation == Accumulation.Flow);

    // A copy with other figures must not remember those of its original.
    private void Forget() => (_computed, _measures) = (null, null);

    // Bits name what is left out, the last dimension first: totals follow their parts.
    private List<Dimension> Without(int leftOut) => [.. By.Where((_, place) => (leftOut >> (By.Count - 1 - place) & 1) == 0)];
}
