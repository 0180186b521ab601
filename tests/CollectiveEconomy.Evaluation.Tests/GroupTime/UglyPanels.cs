using CollectiveEconomy.Evaluation.GroupTime;

namespace CollectiveEconomy.Evaluation.Tests.GroupTime;

/// <summary>Panels drawn from a seed with all that goes wrong in data: few units, gaps, cohorts of one, treatment from the start or of all, constant covariates.</summary>
internal static class UglyPanels
{
    public static Panel Of(int seed)
    {
        var random = new Random(seed);
        var (units, periods, first) = (1 + random.Next(25), 1 + random.Next(6), 2015);
        var (gaps, chance) = (random.Next(3) * 0.25, random.Next(4) / 3d);
        var (columns, isCoarse) = (random.Next(4), random.Next(2) == 0);
        int?[] treated =
        [
            .. Enumerable.Range(0, units).Select(_ => random.NextDouble() < chance ? first - 1 + random.Next(periods + 3) : (int?)null),
        ];
        var covariates = Enumerable
            .Range(0, columns == 0 ? 0 : units)
            .Select(_ =>
                Enumerable
                    .Range(0, columns)
                    .Select(column =>
                        column == 2 ? 1
                        : isCoarse ? random.Next(2)
                        : random.NextDouble()
                    )
                    .ToArray()
            )
            .ToArray();
        var outcome = Enumerable
            .Range(0, periods)
            .Select(_ =>
                Enumerable
                    .Range(0, units)
                    .Select(_ =>
                        random.NextDouble() < gaps ? double.NaN
                        : isCoarse ? random.Next(3)
                        : random.NextDouble()
                    )
                    .ToArray()
            )
            .ToArray();
        return new Panel(first, outcome, treated, covariates);
    }
}
