using CollectiveEconomy.Evaluation.GroupTime;

namespace CollectiveEconomy.Evaluation.Tests.GroupTime;

/// <summary>Panels drawn from a seed, whose effects are known.</summary>
internal static class Panels
{
    public const int First = 2018;
    public const int Last = 2023;

    /// <summary>The effect of so many periods of treatment.</summary>
    public static double EffectAfter(int eventTime) => eventTime < 0 ? 0 : 1 + (0.5 * eventTime);

    /// <summary>A panel in which treatment depends on a covariate that also moves the outcome.</summary>
    /// <param name="seed">Seed of the draws.</param>
    /// <param name="units">Number of units.</param>
    /// <param name="isMissing">Whether a tenth of the outcomes is missing.</param>
    public static Panel Of(int seed, int units, bool isMissing = false)
    {
        var random = new Random(seed);
        var covariates = Enumerable.Range(0, units).Select(_ => new[] { Normal(), (double)random.Next(2) }).ToArray();
        int?[] first =
        [
            .. covariates.Select(row =>
                random.NextDouble() < 1 / (1 + Math.Exp(-(0.6 * row[0]) + (0.4 * row[1]))) ? 2020 + random.Next(3) : (int?)null
            ),
        ];
        double[] level = [.. Enumerable.Range(0, units).Select(_ => Normal())];
        var outcome = Enumerable
            .Range(First, Last - First + 1)
            .Select(period =>
                Enumerable
                    .Range(0, units)
                    .Select(unit =>
                        isMissing && random.Next(10) == 0
                            ? double.NaN
                            : level[unit]
                                + (0.3 * (period - First) * (1 + covariates[unit][0]))
                                + EffectAfter(period - (first[unit] ?? int.MaxValue))
                                + (0.5 * Normal())
                    )
                    .ToArray()
            )
            .ToArray();
        return new Panel(First, outcome, first, covariates);

        double Normal() => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
    }
}
