using CollectiveEconomy.Statistics.Cubes.Aggregates;

namespace CollectiveEconomy.Statistics.Cubes.Measures;

/// <summary>A difference of two sums over the same units. Null where no unit has both.</summary>
/// <param name="Name">Name in camel case.</param>
/// <param name="Summary">What is subtracted from what.</param>
/// <param name="Unit">Unit, a code of UNIT.</param>
/// <param name="Of">From what is subtracted.</param>
/// <param name="Less">What is subtracted.</param>
public sealed record Difference(string Name, string Summary, string Unit, Sum Of, Sum Less)
    : Measure(Name, Summary, Unit, Accumulation.Stock)
{
    /// <inheritdoc />
    public override bool IsChange => true;

    /// <inheritdoc />
    public override Aggregate Observed => new Reported(Of.Column, Of.With);

    /// <inheritdoc />
    public override IReadOnlyList<Statistic> Statistics => [Statistic.Value, Statistic.Observations];

    /// <inheritdoc />
    public override IEnumerable<Aggregate> Needs(Statistic statistic) => statistic == Statistic.Observations ? [Observed] : [Of, Less];

    /// <inheritdoc />
    public override decimal? Read(Statistic statistic, CellAggregates cell) =>
        statistic == Statistic.Observations ? cell.Count(Observed) : cell.Number(Of) - cell.Number(Less);
}
