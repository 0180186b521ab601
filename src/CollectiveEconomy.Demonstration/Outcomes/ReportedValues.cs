using CollectiveEconomy.Statistics.Cooperatives;

namespace CollectiveEconomy.Demonstration.Outcomes;

/// <summary>Indicators that a cooperative's annual reports state. By how much they were to rise is an assumption.</summary>
internal static class ReportedValues
{
    private static readonly (string Indicator, double Rise, Func<AnnualReport, decimal?> Value)[] Indicators =
    [
        ("REVENUE", 0.2, report => report.Revenue),
        ("PROFIT", 0.25, report => report.ProfitBeforeTax),
        ("WORKER_INCOME", 0.15, report => report.AverageWorkerIncome),
        ("MEMBERS", 0.06, report => report.Members),
    ];

    /// <summary>Those that the report of the base year states.</summary>
    public static IEnumerable<Measured> Of(IReadOnlyList<AnnualReport> reports, int baseYear) =>
        from indicator in Indicators
        let values = reports
            .Where(report => report.Year >= baseYear && indicator.Value(report) is not null)
            .ToDictionary(report => report.Year, report => indicator.Value(report)!.Value)
        where values.ContainsKey(baseYear)
        select new Measured(indicator.Indicator, values, Target(values[baseYear], indicator.Rise), IsEstimable: false);

    /// <summary>A rise of the size of the baseline, so that a loss is to become smaller.</summary>
    private static Func<double, decimal> Target(decimal baseline, double rise) =>
        ambition => Math.Round(baseline + Math.Abs(baseline) * (decimal)(ambition * rise), 0);
}
