namespace CollectiveEconomy.Statistics.Protection;

/// <summary>How far protected values lie from true ones: a permanent part for each organisation and concept, and a smaller one for each value.</summary>
/// <param name="Floor">
/// Smallest magnitude by which noise is scaled, in the unit of the column, so that small values, zero and the sign of small values are blurred too.
/// </param>
/// <param name="Least">Smallest permanent part, as a fraction of the magnitude.</param>
/// <param name="Most">Largest permanent part, as a fraction of the magnitude.</param>
/// <param name="Varying">Largest part that differs from value to value, as a fraction of the magnitude, in either direction.</param>
/// <param name="IsProportional">Whether the magnitude is that of the value where it exceeds the floor; else noise is the same at all values.</param>
public sealed record NoiseScale(long Floor, double Least, double Most, double Varying, bool IsProportional)
{
    private const int Digits = 3;

    /// <summary>Smallest distance from the true value, as a fraction of the magnitude.</summary>
    public double Nearest => Least - Varying;

    /// <summary>Largest distance from the true value, as a fraction of the magnitude.</summary>
    public double Farthest => Most + Varying;

    /// <summary>Root of the mean square of the noise, as a fraction of the magnitude: both parts are uniform.</summary>
    public double Deviation
    {
        get
        {
            var (centre, half) = ((Least + Most) / 2, (Most - Least) / 2);
            return Math.Sqrt(centre * centre + (half * half + Varying * Varying) / 3);
        }
    }

    /// <summary>Noise in proportion to the value: 10 to 55 % of it.</summary>
    /// <param name="floor">Smallest magnitude, in the unit of the column.</param>
    public static NoiseScale Proportional(long floor) => new(floor, 0.20, 0.45, 0.10, IsProportional: true);

    /// <summary>Noise for scores and percentages, the same at all values: 3 to 10 points, in hundredths. Nothing is cut off or folded at 0 or 100.</summary>
    public static NoiseScale Points { get; } = new(1_000, 0.4, 0.9, 0.1, IsProportional: false);

    /// <summary>The unit of the smallest magnitude: every magnitude of a protected value is a multiple of it.</summary>
    public long Unit => (long)UnitOf(Floor);

    /// <summary>The magnitude by which the noise of a value is scaled.</summary>
    public double MagnitudeOf(long value) => IsProportional ? Math.Max(Math.Abs((double)value), Floor) : Floor;

    /// <summary>A protected value, rounded to so few digits of its magnitude that no unit of the true value shows.</summary>
    /// <param name="value">The true value.</param>
    /// <param name="permanent">Where the permanent part lies: −1 to 1, the sign being its direction.</param>
    /// <param name="varying">Where the varying part lies: −1 to 1.</param>
    public long Apply(long value, double permanent, double varying)
    {
        var magnitude = MagnitudeOf(value);
        var direction = permanent < 0 ? -1 : 1;
        var noise = direction * (Least + (Most - Least) * Math.Abs(permanent)) + Varying * varying;
        var unit = UnitOf(magnitude);
        return (long)(Math.Round((value + noise * magnitude) / unit) * unit);
    }

    private static double UnitOf(double magnitude) => Math.Max(1, Math.Pow(10, Math.Floor(Math.Log10(magnitude)) - (Digits - 1)));
}
