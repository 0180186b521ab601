using CollectiveEconomy.Statistics.Cubes.Aggregates;
using CollectiveEconomy.Statistics.Evaluation;

namespace CollectiveEconomy.Statistics.Cubes.Measures;

/// <summary>
/// Time to an event (Kaplan and Meier 1958): cases without an event so far are censored, not excluded. Null when the share is not reached.
/// </summary>
/// <param name="Name">Name in camel case.</param>
/// <param name="Summary">From what to what.</param>
/// <param name="Unit">Unit, a code of UNIT.</param>
/// <param name="Time">Column with the time until the event or the end of observation.</param>
/// <param name="Event">Column that is true where the event was seen.</param>
public sealed record TimeToEvent(string Name, string Summary, string Unit, string Time, string Event)
    : Measure(Name, Summary, Unit, Accumulation.Flow)
{
    private Durations Durations => new(Time, Event);

    /// <inheritdoc />
    public override IReadOnlyList<Statistic> Statistics => [Statistic.Median, Statistic.P90, Statistic.Observations];

    /// <inheritdoc />
    public override IEnumerable<Aggregate> Needs(Statistic statistic) => [Durations];

    /// <inheritdoc />
    public override decimal? Read(Statistic statistic, CellAggregates cell) =>
        statistic switch
        {
            Statistic.Observations => cell.Each(Durations).Count,
            Statistic.P90 => KaplanMeier.Of(cell.Each(Durations)).TimeOf(90),
            _ => KaplanMeier.Of(cell.Each(Durations)).TimeOf(50),
        };
}
