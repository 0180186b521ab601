using CollectiveEconomy.Statistics.Cubes.Aggregates;
using CollectiveEconomy.Statistics.Cubes.Measures;
using CollectiveEconomy.Statistics.Cubes.Queries;
using CollectiveEconomy.Statistics.Protection;

namespace CollectiveEconomy.Storage.Tests.Cubes;

/// <summary>The rules of protection, written out once more.</summary>
internal sealed class OracleProtection(CubeQuery question, IReadOnlyList<OracleRow> rows)
{
    private readonly OracleFigures _figures = new(question.Cube, rows);
    private readonly bool _asksClasses = question
        .By.Concat(question.Where.Select(condition => condition.Dimension))
        .Any(dimension => dimension.IsSensitive);

    /// <summary>What the public may see of a figure: its value, or why there is none.</summary>
    public (decimal? Value, string? Status) Of(Figure figure)
    {
        var measure = figure.Measure;
        if (measure.Guards.Count > 0 && IsWithheld(measure))
            return (null, "Q");
        if (CountOf(figure) is { } counted)
            return (RandomRounding.Of((long)_figures.Value(counted)!.Value, KeyOf(counted)), null);
        var value = figure.Statistic == Statistic.Status ? null : _figures.Of(measure, figure.Statistic);
        if (measure.Guards.Count == 0)
            return (_figures.Shown(measure, figure.Statistic, value), null);
        // What is missing is not unreliable.
        var isMissing = _figures.Of(measure, measure.Statistics[0]) is null;
        var status = !isMissing && (PercentOf(measure) > 25 || IsOfFew(measure)) ? "U" : null;
        return figure.Statistic switch
        {
            Statistic.Minimum or Statistic.Maximum or Statistic.SamplingError => (null, null),
            Statistic.Median or Statistic.P10 or Statistic.P90 => (
                measure.Guards.All(guard => Contributors(guard) >= 10) ? Bounded(measure, ThreeDigits(value)) : null,
                null
            ),
            _ => (
                value is { } number
                    ? _figures.Shown(
                        measure,
                        figure.Statistic,
                        Bounded(measure, Rounded(number, ErrorOf(measure, figure.Statistic, number) / 4))
                    )
                    : null,
                status
            ),
        };
    }

    // Few by the count that the public is shown.
    private bool IsOfFew(Measure measure) =>
        _figures.Observed(measure) is not null
        && CountOf(new Figure(measure, Statistic.Observations)) is { } counted
        && RandomRounding.Of((long)_figures.Value(counted)!.Value, KeyOf(counted)) < 10;

    private bool IsWithheld(Measure measure) =>
        (_asksClasses && !measure.IsSensitive)
        || (question.Cube.Name == "cooperatives" && rows.Select(row => row.Read("CooperativeId")).Distinct().Count() < 5)
        || measure.Guards.Any(guard => Contributors(guard) < 3)
        || measure.Guards.Where(guard => guard.ChecksDominance).Select(Shares).Any(shares => shares.Take(2).Sum() > 0.85m * shares.Sum());

    /// <summary>Counts of classes and of reports are rounded at random.</summary>
    private Aggregate? CountOf(Figure figure) =>
        figure switch
        {
            { Statistic: Statistic.Observations, Measure: Amount { Guards.Count: > 0 } amount } => new Reported(amount.Column),
            { Statistic: Statistic.Observations, Measure: Ratio { Guards.Count: > 0 } ratio } => ratio.Observed,
            { Statistic: Statistic.Observations, Measure: Difference { Of: var sum } } => new Reported(sum.Column, sum.With),
            { Measure: UnitCount count } when _asksClasses => new Units(count.OnlyWhere),
            { Measure: DistinctCount count } when _asksClasses || count.IsSensitive || count.IsResponse => new Distinct(
                count.Column,
                count.OnlyWhere
            ),
            _ => null,
        };

    private long KeyOf(Aggregate counted) =>
        rows.Where(row =>
                counted switch
                {
                    Reported reported => row.Read(reported.Column) is not null
                        && (reported.With is null || row.Read(reported.With) is not null),
                    Units units => row.Is(units.OnlyWhere),
                    Distinct distinct => row.Read(distinct.Column) is not null && row.Is(distinct.OnlyWhere),
                    _ => false,
                }
            )
            .Sum(row => (long)row.Number("RecordKey")!.Value);

    /// <summary>1.96 standard deviations of the noise in a figure.</summary>
    private decimal ErrorOf(Measure measure, Statistic statistic, decimal value)
    {
        if (measure is Amount amount)
            return NoiseOf(measure, measure.Guards[0])
                / amount.Scale
                / (statistic == Statistic.Mean ? _figures.Value(new Reported(amount.Column))!.Value : 1);
        if (measure is Difference difference)
            return (decimal)Math.Sqrt((double)difference.Guards.Select(guard => NoiseOf(difference, guard)).Sum(error => error * error));
        var ratio = (Ratio)measure;
        var (part, whole) = (_figures.Value(ratio.Part)!.Value, _figures.Value(ratio.Whole)!.Value);
        if (ratio.IsSensitive)
        {
            var odds = (part + 1) / (whole + 2);
            return 1.96m * (decimal)Math.Sqrt((double)(1.6m * odds * (1 - odds) / whole)) * ratio.Factor;
        }

        var errors = ratio.Guards.Select(guard =>
            NoiseOf(measure, guard) / Math.Abs(whole) * (ColumnOf(ratio.Part) == guard.Column ? ratio.Factor : value + Less(ratio))
        );
        return (decimal)Math.Sqrt((double)errors.Sum(error => error * error));
    }

    private static int Less(Measure measure) => measure.Name.EndsWith("Growth", StringComparison.Ordinal) ? 100 : 0;

    private decimal? PercentOf(Measure measure)
    {
        var statistic = measure.Statistics[0];
        if (measure is not (Amount or Ratio or Difference) || _figures.Of(measure, statistic) is not { } value)
            return null;
        var error = ErrorOf(measure, statistic, value);
        return measure is Amount { Unit: "PERCENT" or "POINTS" } or Ratio { IsShare: true } or Ratio { IsSensitive: true }
            || Less(measure) > 0
                ? error
            : value == 0 ? 100
            : error / Math.Abs(value) * 100;
    }

    private decimal NoiseOf(Measure measure, Guard guard)
    {
        if (guard.Scale is not { } scale)
            return 0;
        var by = measure is Ratio { Part: WeightedSum sum } && sum.Column == guard.Column ? guard.With : null;
        var squares = rows.Where(row => row.Read(guard.Column) is not null && HasOther(guard, row))
            .Select(row =>
                scale.MagnitudeOf((long)row.Number(guard.Column)!.Value)
                * (double)(_figures.Weight(row) * (by is null ? 1 : row.Number(by)!.Value))
            )
            .Sum(magnitude => magnitude * magnitude);
        return (decimal)(1.96 * scale.Deviation * Math.Sqrt(squares));
    }

    private static string? ColumnOf(Aggregate part) => (part as Sum)?.Column ?? (part as WeightedSum)?.Column;

    private static decimal? Bounded(Measure measure, decimal? value) =>
        value is { } number && measure is Amount { Unit: "POINTS" } or Ratio { IsShare: true }
            ? Math.Min(100, Math.Max(0, value!.Value))
            : value;

    private int Contributors(Guard guard) =>
        rows.Where(row => row.TrueNumber(guard.Column) is not null and not 0 && row.Read(guard.Column) is not null && HasOther(guard, row))
            .Select(row => row.Read("CooperativeId"))
            .Distinct()
            .Count();

    private List<decimal> Shares(Guard guard) =>
        [
            .. rows.Where(row => HasOther(guard, row))
                .GroupBy(row => row.Read("CooperativeId"))
                .Select(cooperative => Math.Abs(cooperative.Sum(row => (row.TrueNumber(guard.Column) ?? 0) * _figures.Weight(row))))
                .OrderDescending(),
        ];

    private static bool HasOther(Guard guard, OracleRow row) => guard.With is null || row.Read(guard.With) is not null;

    private static decimal Rounded(decimal value, decimal tolerance)
    {
        if (tolerance <= 0)
            return value;
        var unit = (decimal)Math.Pow(10, Math.Floor(Math.Log10((double)tolerance)));
        return Math.Round(value / unit) * unit;
    }

    private static decimal? ThreeDigits(decimal? value) => value is { } number ? Digits(number, 3) : null;

    public static decimal Digits(decimal number, int digits)
    {
        if (number == 0)
            return number;
        var text = Math.Abs(number).ToString("E30", System.Globalization.CultureInfo.InvariantCulture);
        var exponent = int.Parse(
            text[(text.IndexOf('E', StringComparison.Ordinal) + 1)..],
            System.Globalization.CultureInfo.InvariantCulture
        );
        var unit = (decimal)Math.Pow(10, exponent - digits + 1);
        return Math.Round(number / unit) * unit;
    }
}
