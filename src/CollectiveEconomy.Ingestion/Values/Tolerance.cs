namespace CollectiveEconomy.Ingestion.Values;

/// <summary>By how much numbers may differ that are meant to be equal: binary arithmetic leaves digits that nobody wrote.</summary>
internal static class Tolerance
{
    /// <summary>Half a unit of the two decimals that are kept.</summary>
    public const decimal HalfUnit = 0.005m;

    private const decimal Absolute = 0.000_001m;

    // A binary number has some sixteen digits.
    private const decimal Relative = 0.000_000_000_000_001m;

    /// <summary>Whether two numbers are equal but for such digits.</summary>
    public static bool Equal(decimal one, decimal other) => one == other || Math.Abs(one - other) <= Noise(one);

    /// <summary>Whether a number is another one that was rounded to two decimals.</summary>
    public static bool IsRounded(decimal kept, decimal number) => kept == number || Math.Abs(kept - number) <= HalfUnit + Noise(number);

    /// <summary>A number without such digits: at most <paramref name="decimals"/> decimals where that is as good as equal, else as it is.</summary>
    public static decimal Clean(decimal number, int decimals)
    {
        var rounded = decimal.Round(number, decimals, MidpointRounding.ToEven);
        return Equal(number, rounded) ? rounded : number;
    }

    private static decimal Noise(decimal number) => Math.Max(Absolute, Relative * Math.Abs(number));
}
