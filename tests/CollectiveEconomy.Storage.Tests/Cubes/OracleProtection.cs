using CollectiveEconomy.Statistics.Cubes;

namespace CollectiveEconomy.Storage.Tests.Cubes;

/// <summary>The rules of protection, written out once more.</summary>
internal static class OracleProtection
{
    /// <summary>What the public may see of a figure: its value, or why there is none.</summary>
    public static (decimal? Value, string? Status) Of(CubeQuestion question, Figure figure, IReadOnlyList<OracleRow> rows)
    {
        var measure = figure.Measure;
        var asksSensitive = question
            .By.Concat(question.Where.Select(condition => condition.Dimension))
            .Any(dimension => dimension.IsSensitive);
        var figures = new OracleFigures(question.Cube, rows, asksSensitive || measure.IsSensitive);
        var guards =
            measure.Guards.Count > 0 ? measure.Guards
            : asksSensitive && measure is Amount plain ? [new Guard(plain.Column)]
            : [];
        foreach (var guard in guards)
        {
            var shares = Shares(question.Cube, guard, rows);
            var contributors = Contributors(guard, rows);
            var isDominated = measure.Guards.Count > 0 && shares.Take(2).Sum() > 0.85m * shares.Sum();
            if (contributors < 3 || isDominated)
                return (null, new OracleFigures(question.Cube, rows, false).Of(measure, measure.Statistics[0]) is null ? "O" : "Q");
        }

        var value = figure.Statistic == Statistic.Status ? null : figures.Of(measure, figure.Statistic);
        if (measure is not Amount || measure.Guards.Count == 0)
            return (value, null);
        return figure.Statistic switch
        {
            Statistic.Minimum or Statistic.Maximum => (null, null),
            Statistic.Median or Statistic.P10 or Statistic.P90 => (
                guards.All(guard => Contributors(guard, rows) >= 10) ? ThreeDigits(value) : null,
                null
            ),
            _ => (value, null),
        };
    }

    private static int Contributors(Guard guard, IReadOnlyList<OracleRow> rows) =>
        rows.Where(row => row.TrueNumber(guard.Column) is not null and not 0 && HasOther(guard, row))
            .Select(row => row.Read("CooperativeId"))
            .Distinct()
            .Count();

    private static List<decimal> Shares(Cube cube, Guard guard, IReadOnlyList<OracleRow> rows) =>
        [
            .. rows.Where(row => HasOther(guard, row))
                .GroupBy(row => row.Read("CooperativeId"))
                .Select(cooperative =>
                    Math.Abs(
                        cooperative.Sum(row =>
                            (row.TrueNumber(guard.Column) ?? 0) * (cube.Weight is { } weight ? row.Number(weight)!.Value : 1)
                        )
                    )
                )
                .OrderDescending(),
        ];

    private static bool HasOther(Guard guard, OracleRow row) => guard.With is null || row.Read(guard.With) is not null;

    private static decimal? ThreeDigits(decimal? value)
    {
        if (value is not { } number || number == 0)
            return value;
        var text = Math.Abs(number).ToString("E30", System.Globalization.CultureInfo.InvariantCulture);
        var exponent = int.Parse(
            text[(text.IndexOf('E', StringComparison.Ordinal) + 1)..],
            System.Globalization.CultureInfo.InvariantCulture
        );
        var unit = (decimal)Math.Pow(10, exponent - 2);
        return Math.Round(number / unit) * unit;
    }
}
