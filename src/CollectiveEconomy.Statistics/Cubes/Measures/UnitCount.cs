using CollectiveEconomy.Statistics.Cubes.Aggregates;

namespace CollectiveEconomy.Statistics.Cubes.Measures;

/// <summary>The number of units that rows represent; zero when there are none.</summary>
/// <param name="Name">Name in camel case.</param>
/// <param name="Summary">What it counts.</param>
/// <param name="Unit">Unit, a code of UNIT.</param>
/// <param name="Accumulation">Whether it may be added over years.</param>
/// <param name="OnlyWhere">Column that is true in the rows that count; null when all do.</param>
public sealed record UnitCount(string Name, string Summary, string Unit, Accumulation Accumulation, string? OnlyWhere = null)
    : Measure(Name, Summary, Unit, Accumulation)
{
    /// <inheritdoc />
    public override IReadOnlyList<Statistic> Statistics => [Statistic.Value];

    /// <inheritdoc />
    public override IEnumerable<Aggregate> Needs(Statistic statistic) => [new Units(OnlyWhere)];

    /// <inheritdoc />
    public override decimal? Read(Statistic statistic, CellAggregates cell) => cell.Count(new Units(OnlyWhere));
}
