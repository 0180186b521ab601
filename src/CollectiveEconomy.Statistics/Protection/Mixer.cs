namespace CollectiveEconomy.Statistics.Protection;

/// <summary>The finalizer of SplitMix64 (Steele, Lea and Flood 2014): numbers that differ little give numbers that have nothing in common.</summary>
internal static class Mixer
{
    public static ulong Mix(ulong number)
    {
        var mixed = unchecked(number + 0x9E3779B97F4A7C15);
        mixed = unchecked((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9);
        mixed = unchecked((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB);
        return mixed ^ (mixed >> 31);
    }

    /// <summary>Random bits as a number from 0 to 1, 1 excluded: as many of them as a real number holds.</summary>
    public static double Fraction(ulong bits) => (bits >> 11) / (double)(1UL << 53);
}
