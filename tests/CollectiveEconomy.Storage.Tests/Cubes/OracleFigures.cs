using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Cubes.Aggregates;
using CollectiveEconomy.Statistics.Cubes.Measures;

namespace CollectiveEconomy.Storage.Tests.Cubes;

/// <summary>Figures computed row by row, slowly and plainly.</summary>
internal sealed class OracleFigures(Cube cube, IReadOnlyList<OracleRow> rows)
{
    /// <summary>A figure with the digits that it carries.</summary>
    public decimal? Shown(Measure measure, Statistic statistic) => Shown(measure, statistic, Of(measure, statistic));

    /// <summary>A value with the digits that the figure carries.</summary>
    public decimal? Shown(Measure measure, Statistic statistic, decimal? value) =>
        value is not { } number || statistic == Statistic.Observations
            ? value
            : measure switch
            {
                Ratio { Decimals: { } decimals } => Math.Round(number, decimals),
                Ratio { Unit: "PERCENT", Whole: Units or Reported or Distinct } ratio => Math.Round(
                    number,
                    Value(ratio.Whole) < 1_000 ? 1 : 2
                ),
                Ratio { Unit: "PERCENT" } => Math.Round(number, 2),
                Ratio => OracleProtection.Digits(number, 4),
                Survival survival => Math.Round(number, Durations(survival.Time, survival.Event).Count < 1_000 ? 1 : 2),
                Amount { Unit: not ("VND" or "VND_PER_COOP") }
                    when statistic is Statistic.Mean or Statistic.Median or Statistic.P10 or Statistic.P90 => Math.Round(number, 2),
                _ => value,
            };

    /// <summary>Number of observations on which a ratio, a mean without a total or a survival share rests; null for others.</summary>
    public decimal? Observed(Measure measure) =>
        measure is Ratio or Survival or Amount { HasTotal: false } ? Of(measure, Statistic.Observations) : null;

    public decimal? Of(Measure measure, Statistic statistic) =>
        measure switch
        {
            UnitCount count => Value(new Units(count.OnlyWhere)),
            DistinctCount count => Value(new Distinct(count.Column, count.OnlyWhere)),
            Amount amount => Of(amount, statistic),
            Ratio ratio when statistic == Statistic.Observations => Observed(ratio),
            Difference difference when statistic == Statistic.Observations => With(difference.Of),
            Difference difference => Value(difference.Of) - Value(difference.Less),
            Ratio { Name: "shareGoodOrFairOfAll" } when rows.All(row => row.Read("IsGoodOrFair") is null) => null,
            Ratio ratio => Value(ratio.Whole) is { } whole and not 0 && Value(ratio.Part) is { } part
                ? Math.Round(part / whole * ratio.Factor - (ratio.Name.EndsWith("Growth", StringComparison.Ordinal) ? 100 : 0), 12)
                : null,
            Survival survival => Of(Durations(survival.Time, survival.Event), survival, statistic),
            TimeToEvent time => Of(Durations(time.Time, time.Event), statistic),
            _ => throw new NotSupportedException(measure.Name),
        };

    private decimal? Of(Amount amount, Statistic statistic)
    {
        var reported = rows.Where(row => row.Number(amount.Column) is not null).ToList();
        var values = reported.Select(row => row.Number(amount.Column)!.Value).Order().ToList();
        decimal? value = statistic switch
        {
            Statistic.Observations => reported.Sum(Weight),
            Statistic.Total => values.Count == 0 ? null : reported.Sum(row => row.Number(amount.Column)!.Value * Weight(row)),
            Statistic.Mean => reported.Sum(Weight) is 0
                ? null
                : reported.Sum(row => row.Number(amount.Column)!.Value * Weight(row)) / reported.Sum(Weight),
            Statistic.SamplingError => values.Count == 0 ? null : SamplingError(amount, reported),
            Statistic.Minimum => values.Count == 0 ? null : values[0],
            Statistic.Maximum => values.Count == 0 ? null : values[^1],
            _ => Interpolated(
                values,
                statistic switch
                {
                    Statistic.P10 => 0.1m,
                    Statistic.P90 => 0.9m,
                    _ => 0.5m,
                }
            ),
        };
        return statistic is Statistic.Observations or Statistic.SamplingError ? value
            : value is { } number ? (amount.Unit.StartsWith("VND", StringComparison.Ordinal) ? Math.Round(number) : number) / amount.Scale
            : null;
    }

    private decimal SamplingError(Amount amount, List<OracleRow> reported)
    {
        var variance = reported.Sum(row =>
            (double)(Weight(row) * (Weight(row) - 1)) * Math.Pow((double)row.Number(amount.Column)!.Value, 2)
        );
        var error = (decimal)(1.96 * Math.Sqrt(variance)) / amount.Scale;
        return OracleProtection.Digits(amount.Scale == 1 ? Math.Ceiling(error) : error, 2);
    }

    // Units with both parts; where all existing ones are the whole, those with a part.
    private decimal? Observed(Ratio ratio) =>
        (ratio.Part, ratio.Whole) switch
        {
            (Sum part, Units { OnlyWhere: null } or SumOf) => With(part),
            (_, Sum whole) => With(whole),
            _ => Value(ratio.Whole),
        };

    private decimal With(Sum sum) =>
        rows.Where(row => row.Read(sum.Column) is not null && (sum.With is null || row.Read(sum.With) is not null)).Sum(Weight);

    private static decimal? Interpolated(List<decimal> values, decimal share)
    {
        if (values.Count == 0)
            return null;
        var place = (values.Count - 1) * share;
        var (low, high) = (values[(int)Math.Floor(place)], values[(int)Math.Ceiling(place)]);
        return low + (high - low) * (place - Math.Floor(place));
    }

    public decimal? Value(Aggregate aggregate) =>
        aggregate switch
        {
            Units units => rows.Where(row => row.Is(units.OnlyWhere)).Sum(Weight),
            Reported reported => rows.Where(row =>
                    row.Read(reported.Column) is not null && (reported.With is null || row.Read(reported.With) is not null)
                )
                .Sum(Weight),
            Distinct distinct => (
                rows.Where(row => row.Is(distinct.OnlyWhere))
                    .Select(row => row.Read(distinct.Column))
                    .Where(value => value is not null)
                    .Distinct()
                    .Count()
            ),
            Sum sum => Total(
                rows.Where(row => row.Is(sum.OnlyWhere) && (sum.With is null || row.Read(sum.With) is not null)),
                row => row.Number(sum.Column)
            ),
            SumOf sum => Total(
                rows.Where(row => row.Read(sum.First) is not null || row.Read(sum.Second) is not null),
                row => (row.Number(sum.First) ?? 0) + (row.Number(sum.Second) ?? 0)
            ),
            WeightedSum sum => Total(rows, row => row.Number(sum.Column) * row.Number(sum.By)),
            _ => throw new NotSupportedException(aggregate.ToString()),
        };

    private decimal? Total(IEnumerable<OracleRow> some, Func<OracleRow, decimal?> value)
    {
        var values = some.Select(row => value(row) * Weight(row)).OfType<decimal>().ToList();
        return values.Count == 0 ? null : values.Sum();
    }

    private List<(decimal Time, bool IsEvent)> Durations(string time, string ended) =>
        [.. rows.Where(row => row.Read(time) is not null).Select(row => (row.Number(time)!.Value, row.Read(ended) is true))];

    private static decimal? Of(List<(decimal Time, bool IsEvent)> durations, Survival survival, Statistic statistic) =>
        statistic == Statistic.Observations ? durations.Count
        : statistic is Statistic.Lower or Statistic.Upper ? Interval(durations, survival.Days, statistic == Statistic.Lower ? 1 : -1) * 100
        : durations.All(duration => duration.Time < survival.Days) && Beyond(durations, survival.Days) > 0 ? null
        : Math.Round(Beyond(durations, survival.Days), 12) * 100;

    private static decimal? Of(List<(decimal Time, bool IsEvent)> durations, Statistic statistic) =>
        statistic == Statistic.Observations
            ? durations.Count
            : durations
                .Where(duration => duration.IsEvent)
                .Select(duration => (decimal?)duration.Time)
                .Order()
                .FirstOrDefault(time => Beyond(durations, time!.Value) <= (statistic == Statistic.P90 ? 0.1m : 0.5m) + Tolerance);

    // Products of decimal fractions are a little above or below what whole numbers give.
    private const decimal Tolerance = 1e-20m;

    // Greenwood's variance of log(−log S).
    private static decimal? Interval(List<(decimal Time, bool IsEvent)> durations, int days, int side)
    {
        var share = (double)Beyond(durations, days);
        if (share is <= 1e-12 or >= 1 - 1e-12 || durations.All(duration => duration.Time < days))
            return null;
        var variance = durations
            .Where(duration => duration.IsEvent && duration.Time <= days)
            .GroupBy(duration => duration.Time)
            .Sum(time =>
            {
                var atRisk = durations.Count(duration => duration.Time >= time.Key);
                return time.Count() / ((double)atRisk * (atRisk - time.Count()));
            });
        var width = side * 1.959963984540054 * Math.Sqrt(variance) / -Math.Log(share);
        return Math.Round((decimal)Math.Pow(share, Math.Exp(width)), 10);
    }

    private static decimal Beyond(List<(decimal Time, bool IsEvent)> durations, decimal time) =>
        durations
            .Where(duration => duration.IsEvent && duration.Time <= time)
            .Select(duration => duration.Time)
            .Distinct()
            .Order()
            .Aggregate(
                1m,
                (share, event_) =>
                    share
                    * (
                        1
                        - (decimal)durations.Count(duration => duration.IsEvent && duration.Time == event_)
                            / durations.Count(duration => duration.Time >= event_)
                    )
            );

    public decimal Weight(OracleRow row) => cube.Weight is { } weight ? row.Number(weight)!.Value : 1;
}
