namespace CollectiveEconomy.Ingestion.Plausibility;

/// <summary>How two figures that describe the same thing compare in size.</summary>
internal static class FigureScale
{
    private const double Tenfold = 10;
    private const double Hundredfold = 100;

    // Few people are soon ten times as many.
    private const double Few = 20;

    private static readonly double Tolerance = Math.Log(3, 1000);

    /// <summary>Whether neither is more than ten times the other.</summary>
    public static bool Agree(double value, double other) => Ratio(value, other) <= Tenfold;

    /// <summary>Whether they differ more than tenfold, and are not just a few.</summary>
    public static bool AreFar(double value, double other) => Math.Max(Math.Abs(value), Math.Abs(other)) > Few && !Agree(value, other);

    /// <summary>Whether a figure is so far from another that one of them was probably written in another unit, or with other marks.</summary>
    public static bool IsSlip(FigureUnit unit, double value, double other) =>
        unit.IsCount
            ? AreFar(value, other) && Ratio(value, other) >= Hundredfold
            : !Agree(value, other) && Thousands(value, other) is not null;

    /// <summary>By which power of a thousand a value is off, to within a factor of three; null when by none.</summary>
    public static int? Thousands(double value, double other)
    {
        if (value == 0 || other == 0 || double.IsNaN(value) || double.IsNaN(other))
            return null;
        var thousands = Math.Log(Math.Abs(value / other), 1000);
        var power = (int)Math.Round(thousands);
        return power != 0 && Math.Abs(thousands - power) <= Tolerance ? power : null;
    }

    /// <summary>How many times the larger is the smaller, whatever their signs.</summary>
    public static double Ratio(double value, double other)
    {
        var ratio = Math.Abs(value / other);
        return ratio < 1 ? 1 / ratio : ratio;
    }
}
