namespace CollectiveEconomy.Evaluation.Sensitivity;

/// <summary>The bound at which a conclusion breaks down.</summary>
internal static class Breakdown
{
    private const int MaxDoublings = 60;
    private const int Halvings = 40;

    // So that doubling gets somewhere.
    private const double Least = 1e-12;

    /// <summary>The smallest bound whose interval contains zero, found by halving; null when none does.</summary>
    /// <param name="at">Interval of a bound.</param>
    /// <param name="start">A bound from which to double.</param>
    public static double? Of(Func<double, SensitivityInterval> at, double start)
    {
        if (at(0).ContainsZero)
            return 0;
        var (kept, broken) = (0d, Math.Max(start, Least));
        for (var doubling = 0; !at(broken).ContainsZero; doubling++)
        {
            if (doubling == MaxDoublings)
                return null;
            (kept, broken) = (broken, broken * 2);
        }

        for (var halving = 0; halving < Halvings; halving++)
        {
            var middle = (kept + broken) / 2;
            if (at(middle).ContainsZero)
                broken = middle;
            else
                kept = middle;
        }

        return broken;
    }
}
