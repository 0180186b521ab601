namespace CollectiveEconomy.Engine.Lists.Sorting;

/// <summary>Values before and behind all others that a register keeps: they stand for what is not known, so that it comes last.</summary>
internal static class NullSentinel
{
    /// <summary>The bounds of a type.</summary>
    /// <exception cref="NotSupportedException">There are none of this type.</exception>
    public static (TValue Before, TValue Behind) Of<TValue>()
        where TValue : struct =>
        ((TValue, TValue))(
            default(TValue) switch
            {
                int => (object)(int.MinValue, int.MaxValue),
                long => (long.MinValue, long.MaxValue),
                // Kept in hundredths of 64 bits.
                decimal => (-9e16m, 9e16m),
                DateOnly => (DateOnly.MinValue, DateOnly.MaxValue),
                _ => throw new NotSupportedException($"{typeof(TValue).Name} has no bounds."),
            }
        );
}
