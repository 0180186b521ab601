using CollectiveEconomy.Statistics.Cubes.Aggregates;
using CollectiveEconomy.Statistics.Evaluation;

namespace CollectiveEconomy.Statistics.Cubes.Measures;

/// <summary>
/// Share that survives beyond a number of days (Kaplan and Meier 1958), in percent, with Greenwood's interval on the log-log scale. Null when
/// some cases survived and none was observed for that long.
/// </summary>
/// <param name="Name">Name in camel case.</param>
/// <param name="Summary">What survives what.</param>
/// <param name="Time">Column with the days until the event or the last observation.</param>
/// <param name="Event">Column that is true where the event was seen.</param>
/// <param name="Days">The number of days.</param>
public sealed record Survival(string Name, string Summary, string Time, string Event, int Days)
    : Measure(Name, Summary, "PERCENT", Accumulation.Flow)
{
    private Durations Durations => new(Time, Event);

    /// <inheritdoc />
    public override IReadOnlyList<Statistic> Statistics => [Statistic.Value, Statistic.Lower, Statistic.Upper, Statistic.Observations];

    /// <inheritdoc />
    public override IEnumerable<Aggregate> Needs(Statistic statistic) => [Durations];

    /// <inheritdoc />
    public override decimal? Read(Statistic statistic, CellAggregates cell) =>
        statistic switch
        {
            Statistic.Observations => AtStart(cell),
            Statistic.Lower => Estimate(cell).IntervalBeyond(Days)?.Lower * 100,
            Statistic.Upper => Estimate(cell).IntervalBeyond(Days)?.Upper * 100,
            _ => Estimate(cell).ShareBeyond(Days) * 100,
        };

    /// <summary>Number of cases at risk at the start.</summary>
    public long AtStart(CellAggregates cell) => cell.Each(Durations).Count;

    private KaplanMeier Estimate(CellAggregates cell) => KaplanMeier.Of(cell.Each(Durations));
}
