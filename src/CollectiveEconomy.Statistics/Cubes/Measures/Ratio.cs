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
    // What exact roles may ask for: more than any figure carries.
    private const int FullDecimals = 12;

    /// <summary>Factor applied to the quotient: 100 for percent, 1 otherwise.</summary>
    public int Factor { get; init; } = 1;

    /// <summary>What is subtracted from the quotient: 100 for growth in percent, else 0.</summary>
    public int Less { get; init; }

    /// <summary>Whether the part belongs to the whole, so that the figure is 0 to 100 percent whatever noise does to either.</summary>
    public bool IsShare { get; init; }

    /// <summary>Number of decimals that the method carries; null when it follows from the number of observations (<see cref="Precision"/>).</summary>
    public int? Decimals { get; init; }

    /// <summary>Column that must have a value in some row for a figure other than null; null when the whole decides alone.</summary>
    public string? NeedsAny { get; init; }

    /// <inheritdoc />
    public override bool IsChange => Less != 0;

    /// <inheritdoc />
    /// <remarks>Those with both parts.</remarks>
    public override Aggregate Observed =>
        (Part, Whole) switch
        {
            (Sum part, Units { OnlyWhere: null }) => new Reported(part.Column, part.With),
            (_, Sum whole) => new Reported(whole.Column, whole.With),
            (Sum part, SumOf) => new Reported(part.Column, part.With),
            _ => Whole,
        };

    /// <inheritdoc />
    public override IReadOnlyList<Statistic> Statistics => [Statistic.Value, Statistic.Observations];

    /// <inheritdoc />
    public override IEnumerable<Aggregate> Needs(Statistic statistic) =>
        statistic == Statistic.Observations ? [Observed]
        : NeedsAny is { } column ? [Part, Whole, new Reported(column)]
        : [Part, Whole];

    /// <inheritdoc />
    public override decimal? Read(Statistic statistic, CellAggregates cell) =>
        statistic == Statistic.Observations ? cell.Count(Observed)
        : cell.Number(Whole) is not { } whole || whole == 0 || cell.Number(Part) is not { } part ? null
        : NeedsAny is { } column && cell.Count(new Reported(column)) == 0 ? null
        : Math.Round(part / whole * Factor - Less, FullDecimals, MidpointRounding.ToEven);
}
