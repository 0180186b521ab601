using CollectiveEconomy.Statistics.Areas;

namespace CollectiveEconomy.Statistics.Cubes;

/// <summary>A question to a cube.</summary>
public sealed record CubeQuestion
{
    /// <summary>The cube that is asked.</summary>
    public required Cube Cube { get; init; }

    /// <summary>The dimensions by which figures are broken down, in the order of the answer.</summary>
    public required IReadOnlyList<Dimension> By { get; init; }

    /// <summary>What must hold of every row that is counted.</summary>
    public IReadOnlyList<Condition> Where { get; init; } = [];

    /// <summary>The figures that are wanted; no other is computed.</summary>
    public required IReadOnlyList<Measure> Measures { get; init; }

    /// <summary>The area set of regions and provinces.</summary>
    public AreaSet Areas { get; init; } = AreaSet.Areas2025;

    /// <summary>Whether cells over all members of some dimensions are added.</summary>
    public bool Totals { get; init; }

    /// <summary>Whether regions or provinces play a part in it.</summary>
    public bool UsesAreas => By.Concat(Where.Select(condition => condition.Dimension)).Any(dimension => dimension is AreaDimension);

    /// <summary>Whether filters leave one year only: by equality, or by bounds that meet.</summary>
    public bool PinsOneYear =>
        YearsOf(Comparison.Eq).Concat(YearsOf(Comparison.In)).Any(years => years.Distinct().Count() == 1)
        || YearsOf(Comparison.Gte).Any(from => YearsOf(Comparison.Lte).Any(to => to.SequenceEqual(from)));

    /// <summary>Whether the filters on the year let a year through.</summary>
    public bool Covers(int year) =>
        Where
            .Where(condition => condition.Dimension is YearDimension)
            .All(condition =>
                condition.Comparison switch
                {
                    Comparison.Gte => year >= (int)condition.Values[0],
                    Comparison.Lte => year <= (int)condition.Values[0],
                    Comparison.NotIn => !condition.Values.Contains(year),
                    _ => condition.Values.Contains(year),
                }
            );

    /// <summary>
    /// The sets of dimensions by which cells are made: all of <see cref="By"/>, and with totals each part of it that does not add a stock over years.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<Dimension>> GroupingSets =>
        Totals
            ?
            [
                .. Enumerable
                    .Range(0, 1 << By.Count)
                    .Select(Without)
                    .Where(set => set.Count == By.Count || MayAddYears || set.Any(dimension => dimension is YearDimension)),
            ]
            : [By];

    private IEnumerable<IReadOnlyList<object>> YearsOf(Comparison comparison) =>
        Where
            .Where(condition => condition.Dimension is YearDimension && condition.Comparison == comparison)
            .Select(condition => condition.Values);

    private bool MayAddYears => PinsOneYear || Measures.All(measure => measure.Accumulation == Accumulation.Flow);

    // Bits name what is left out, the last dimension first: totals follow their parts.
    private List<Dimension> Without(int leftOut) => [.. By.Where((_, place) => (leftOut >> (By.Count - 1 - place) & 1) == 0)];
}
