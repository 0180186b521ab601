using CollectiveEconomy.Evaluation.GroupTime;

namespace CollectiveEconomy.Benchmarks.Evaluation;

/// <summary>A panel of the size of the country: cooperatives, years and cohorts of support, with baseline covariates.</summary>
internal static class MeasuredPanel
{
    public const int Units = 33_000;
    public const int First = 2015;
    public const int Periods = 10;
    public const int Cohorts = 6;

    // Region, field, size and age: dummies and two numbers.
    private const int Regions = 8;
    private const int Fields = 4;

    /// <summary>The panel of a seed; a third of the units is treated, more of them where covariates are high.</summary>
    public static Panel Create(int seed)
    {
        var random = new Random(seed);
        var covariates = new double[Units][];
        var treated = new int?[Units];
        var levels = new double[Units];
        for (var unit = 0; unit < Units; unit++)
        {
            var row = new double[Regions - 1 + Fields - 1 + 2];
            if (random.Next(Regions) is > 0 and var region)
                row[region - 1] = 1;
            if (random.Next(Fields) is > 0 and var field)
                row[Regions - 2 + field] = 1;
            row[^2] = Normal();
            row[^1] = Normal();
            covariates[unit] = row;
            levels[unit] = Normal();
            if (random.NextDouble() < 1 / (1 + Math.Exp(0.8 - (0.4 * row[^2]) - (0.3 * row[0]))))
                treated[unit] = First + 3 + random.Next(Cohorts);
        }

        var outcome = new double[Periods][];
        for (var period = 0; period < Periods; period++)
        {
            outcome[period] = new double[Units];
            for (var unit = 0; unit < Units; unit++)
                outcome[period][unit] =
                    levels[unit] + (0.1 * period * covariates[unit][^2]) + (First + period >= treated[unit] ? 0.5 : 0) + (0.5 * Normal());
        }

        return new Panel(First, outcome, treated, covariates);

        double Normal() => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
    }
}
