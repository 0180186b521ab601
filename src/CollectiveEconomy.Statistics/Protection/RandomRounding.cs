namespace CollectiveEconomy.Statistics.Protection;

/// <summary>
/// Fixed random rounding to base 3, as Stats NZ rounds counts: to one of the two nearest multiples of three, the nearer twice as often, so that it is right on
/// average; the same rows are always rounded in the same way (cell keys, Fraser and Wooton 2005). One and two are never seen.
/// </summary>
public static class RandomRounding
{
    /// <summary>All counts are multiples of it.</summary>
    public const int Base = 3;

    /// <summary>A count as shown to the public.</summary>
    /// <param name="count">The count, not negative.</param>
    /// <param name="key">Sum of the keys of the rows that are counted.</param>
    public static long Of(long count, long key)
    {
        var rest = count % Base;
        var down = count - rest;
        return rest == 0 || Chance(key) >= rest / (double)Base ? down : down + Base;
    }

    private static double Chance(long key) => Mixer.Fraction(Mixer.Mix(unchecked((ulong)key)));
}
