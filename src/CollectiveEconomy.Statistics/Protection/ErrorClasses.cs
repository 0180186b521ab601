namespace CollectiveEconomy.Statistics.Protection;

/// <summary>The bounds of error classes.</summary>
public static class ErrorClasses
{
    private static readonly decimal[] Bounds = [0.5m, 1, 2, 5, 10, 25];

    /// <summary>The class of an error.</summary>
    /// <param name="error">Percent of the figure, or points.</param>
    public static ErrorClass Of(decimal error)
    {
        var place = Array.FindIndex(Bounds, bound => error <= bound);
        return place < 0 ? ErrorClass.Beyond25 : (ErrorClass)place;
    }

    /// <summary>Bound on the error, in percent of the figure or in points; null when none is stated.</summary>
    public static decimal? BoundOf(ErrorClass error) => error == ErrorClass.Beyond25 ? null : Bounds[(int)error];
}
