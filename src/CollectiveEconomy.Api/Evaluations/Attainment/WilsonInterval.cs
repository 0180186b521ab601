namespace CollectiveEconomy.Api.Evaluations.Attainment;

/// <summary>The 95 % confidence interval of a share (Wilson 1927, Journal of the American Statistical Association 22).</summary>
internal static class WilsonInterval
{
    private const double Normal = 1.959963984540054;

    /// <summary>The interval.</summary>
    /// <param name="share">The share, 0 to 1.</param>
    /// <param name="count">Number of cases; positive.</param>
    public static (double Lower, double Upper) Of(double share, long count)
    {
        var square = Normal * Normal / count;
        var middle = (share + (square / 2)) / (1 + square);
        var width = Normal / (1 + square) * Math.Sqrt((share * (1 - share) / count) + (square / (4 * count)));
        return (middle - width, middle + width);
    }
}
