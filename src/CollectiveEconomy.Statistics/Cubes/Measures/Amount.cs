using CollectiveEconomy.Statistics.Cubes.Aggregates;
using CollectiveEconomy.Statistics.Protection;

namespace CollectiveEconomy.Statistics.Cubes.Measures;

/// <summary>A quantity that units report.</summary>
/// <param name="Name">Name in camel case.</param>
/// <param name="Summary">What it adds up.</param>
/// <param name="Unit">Unit, a code of UNIT.</param>
/// <param name="Accumulation">Whether it may be added over years.</param>
/// <param name="Column">Column of the fact table.</param>
public sealed record Amount(string Name, string Summary, string Unit, Accumulation Accumulation, string Column)
    : Measure(Name, Summary, Unit, Accumulation)
{
    private static readonly IReadOnlyList<Statistic> Distribution =
    [
        Statistic.Mean,
        Statistic.Median,
        Statistic.P10,
        Statistic.P90,
        Statistic.Minimum,
        Statistic.Maximum,
        Statistic.Observations,
    ];

    private const double Normal = 1.96;
    private const int DigitsOfErrors = 2;

    /// <summary>Factor by which the column exceeds the amount: 1, or 100 when it holds hundredths.</summary>
    public int Scale { get; init; } = 1;

    /// <summary>Whether it is in đồng, which has no subunit: means and quantiles are whole.</summary>
    public bool IsMoney => Unit.StartsWith("VND", StringComparison.Ordinal);

    /// <summary>Whether a total is meaningful; false for scores, percentages and the like.</summary>
    public bool HasTotal { get; init; } = true;

    /// <summary>Whether some rows are a sample that represents more units than itself, so that the total has a sampling error.</summary>
    public bool IsSampled { get; init; }

    /// <summary>Whether rows are parts of a reported amount, so that only their total is meaningful.</summary>
    public bool IsSplit { get; init; }

    /// <inheritdoc />
    public override Aggregate Observed => new Reported(Column);

    /// <inheritdoc />
    public override IReadOnlyList<Statistic> Statistics =>
        IsSplit ? [Statistic.Total]
        : IsSampled ? [Statistic.Total, .. Distribution, Statistic.SamplingError]
        : HasTotal ? [Statistic.Total, .. Distribution]
        : Distribution;

    /// <inheritdoc />
    public override IEnumerable<Aggregate> Needs(Statistic statistic) =>
        statistic switch
        {
            Statistic.Mean => [new Sum(Column), Observed],
            Statistic.Median => [new Quantile(Column, 50)],
            Statistic.P10 => [new Quantile(Column, 10)],
            Statistic.P90 => [new Quantile(Column, 90)],
            Statistic.Minimum => [new Extreme(Column, IsGreatest: false)],
            Statistic.Maximum => [new Extreme(Column, IsGreatest: true)],
            Statistic.Observations => [Observed],
            Statistic.SamplingError => [new SampleVariance(Column)],
            _ => [new Sum(Column)],
        };

    /// <inheritdoc />
    public override decimal? Read(Statistic statistic, CellAggregates cell) =>
        statistic switch
        {
            Statistic.Observations => cell.Count(Observed),
            Statistic.SamplingError => cell.Real(new SampleVariance(Column)) is { } variance ? SamplingError(variance) : null,
            Statistic.Mean => InUnit(Divided(cell.Number(new Sum(Column)), cell.Count(Observed))),
            _ => InUnit(cell.Number(Needs(statistic).Single())),
        };

    private decimal? SamplingError(double variance)
    {
        var error = (decimal)(Normal * Math.Sqrt(variance)) / Scale;
        return SignificantDigits.Of(Scale == 1 ? Math.Ceiling(error) : error, DigitsOfErrors);
    }

    private static decimal? Divided(decimal? sum, long count) => count == 0 ? null : sum / count;

    private decimal? InUnit(decimal? value) =>
        value is not { } number ? null
        : IsMoney ? Math.Round(number, MidpointRounding.ToEven) / Scale
        : number / Scale;
}
