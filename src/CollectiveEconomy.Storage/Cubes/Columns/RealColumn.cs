namespace CollectiveEconomy.Storage.Cubes.Columns;

/// <summary>What each row adds to a sum of real numbers; zero where it has no value.</summary>
/// <param name="Singles">The numbers where all are of half the size, as squares are kept; else empty.</param>
/// <param name="Doubles">The numbers; empty where all are of half the size.</param>
internal sealed record RealColumn(float[] Singles, double[] Doubles)
{
    /// <summary>A column of numbers, in half the size if that loses nothing.</summary>
    public static RealColumn Of(double[] values) =>
        Array.TrueForAll(values, value => (float)value == value)
            ? new RealColumn(Array.ConvertAll(values, value => (float)value), [])
            : new RealColumn([], values);
}
