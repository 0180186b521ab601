namespace CollectiveEconomy.Storage.Cubes.Columns;

/// <summary>What each row adds to a sum, as a whole number; zero where it has no value.</summary>
/// <param name="Values">The numbers.</param>
internal sealed record TermColumn(long[] Values)
{
    /// <summary>The sum of the absolute values: no sum over some rows, each counted once, exceeds it.</summary>
    public UInt128 Magnitude { get; } = MagnitudeOf(Values);

    /// <summary>Its size in memory.</summary>
    public long Bytes => Values.Length * sizeof(long);

    private static UInt128 MagnitudeOf(long[] values)
    {
        var sum = UInt128.Zero;
        foreach (var value in values)
            sum += (UInt128)Int128.Abs(value);
        return sum;
    }
}
