using System.Linq.Expressions;
using CollectiveEconomy.Engine.Expressions;

namespace CollectiveEconomy.Engine.Lists.Sorting;

/// <summary>Keys of which the value is not always known: items without come last, whichever way.</summary>
/// <remarks>What is not known counts as a value beyond all others, so that places are compared without a thought of null.</remarks>
public static class NullsLast
{
    /// <summary>A value that items hold, as key of both directions.</summary>
    /// <typeparam name="T">What is listed.</typeparam>
    /// <typeparam name="TValue">Type of the value.</typeparam>
    /// <param name="value">The value.</param>
    public static (SortKey<T> Ascending, SortKey<T> Descending) Of<T, TValue>(Expression<Func<T, TValue?>> value)
        where T : class
        where TValue : struct =>
        (
            new SortKey<T, TValue>(value.Then(ValueOrSentinel<TValue>(false))),
            new SortKey<T, TValue>(value.Then(ValueOrSentinel<TValue>(true)))
        );

    /// <summary>The value, or one beyond all others where it is not known.</summary>
    /// <typeparam name="TValue">Type of the value.</typeparam>
    /// <param name="descending">Whether the largest comes first.</param>
    public static Expression<Func<TValue?, TValue>> ValueOrSentinel<TValue>(bool descending)
        where TValue : struct
    {
        var beyond = Sentinel<TValue>(descending);
        return known => known ?? beyond;
    }

    /// <summary>The value that stands for what is not known.</summary>
    /// <typeparam name="TValue">Type of the value.</typeparam>
    /// <param name="descending">Whether the largest comes first.</param>
    public static TValue Sentinel<TValue>(bool descending)
        where TValue : struct
    {
        var (before, behind) = NullSentinel.Of<TValue>();
        return descending ? before : behind;
    }
}

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
