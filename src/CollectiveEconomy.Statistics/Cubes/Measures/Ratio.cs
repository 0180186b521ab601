using CollectiveEconomy.Statistics.Cubes.Aggregates;

namespace CollectiveEconomy.Statistics.Cubes.Measures;

/// <summary>A ratio of sums: never a mean of ratios. Null where the whole is zero or not reported.</summary>
/// <param name="Name">Name in camel case.</param>
/// <param name="Summary">What is divided by what.</param>
/// <param name="Unit">Unit, a code of UNIT.</param>
/// <param name="Accumulation">A stock if the whole is a stock, because it is then never added over years.</param>
/// <param name="Part">What is divided.</param>
/// <param name="Whole">By what it is divided.</param>
public sealed record Ratio(string Name, string Summary, string Unit, Accumulation Accumulation, Aggregate Part, Aggregate Whole)
    : Measure(Name, Summary, Unit, Accumulation)
{
    /// <summary>Factor applied to the quotient: 100 for percent, 1 otherwise.</summary>
    public int Factor { get; init; } = 1;

    /// <summary>Whether the part belongs to the whole, so that the figure is 0 to 100 percent whatever noise does to either.</summary>
    public bool IsShare { get; init; }

    /// <summary>Number of decimal places; the last is rounded half to even.</summary>
    public int Digits { get; init; } = 12;

    /// <inheritdoc />
    public override IReadOnlyList<Statistic> Statistics => [Statistic.Value];

    /// <inheritdoc />
    public override IEnumerable<Aggregate> Needs(Statistic statistic) => [Part, Whole];

    /// <inheritdoc />
    public override decimal? Read(Statistic statistic, CellAggregates cell) =>
        cell.Number(Whole) is not { } whole || whole == 0 || cell.Number(Part) is not { } part
            ? null
            : Math.Round(part / whole * Factor, Digits, MidpointRounding.ToEven);
}
