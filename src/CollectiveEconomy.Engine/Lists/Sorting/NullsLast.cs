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
