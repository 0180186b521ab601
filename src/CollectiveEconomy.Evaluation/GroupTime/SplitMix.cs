namespace CollectiveEconomy.Evaluation.GroupTime;

/// <summary>The generator SplitMix64 (Steele, Lea and Flood 2014): the same numbers on every platform and in every version.</summary>
internal sealed class SplitMix(int seed)
{
    private ulong _state = unchecked((ulong)seed);

    /// <summary>The next number, 0 or more and less than 1.</summary>
    public double NextDouble()
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15;
            var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return ((mixed ^ (mixed >> 31)) >> 11) * (1.0 / (1UL << 53));
        }
    }
}
