namespace CollectiveEconomy.Api.Evaluations.BeforeAfter;

/// <summary>Mean and median of values.</summary>
/// <param name="Mean">The mean.</param>
/// <param name="Error">Standard error of the mean; null for a single value.</param>
/// <param name="Median">The median: of an even number of values the mean of the two in the middle.</param>
internal sealed record Moments(double Mean, double? Error, double Median)
{
    /// <summary>Mean and median of at least one value.</summary>
    public static Moments Of(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        var mean = sorted.Average();
        double? error =
            sorted.Length < 2
                ? null
                : Math.Sqrt(sorted.Sum(value => (value - mean) * (value - mean)) / ((double)sorted.Length * (sorted.Length - 1)));
        var middle = sorted.Length / 2;
        return new Moments(mean, error, sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2);
    }
}
