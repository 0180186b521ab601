using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Evaluation;
using CollectiveEconomy.Statistics.Protection;

namespace CollectiveEconomy.Api.Evaluations;

/// <summary>
/// What of an evaluation is shown. Exact roles are shown all. The public is shown what is estimated from protected values, from enough organisations of which none
/// dominates, in no more digits than the error leaves meaning to.
/// </summary>
/// <param name="access">Whose table answers.</param>
internal sealed class EstimateRules(AccessClass access)
{
    /// <summary>Minimum number of contributing organisations in each arm.</summary>
    public const int MinUnits = 10;

    /// <summary>Minimum number of observations above the number of estimated coefficients.</summary>
    public const int MinDegreesOfFreedom = 10;

    private const int DigitsOfExact = 10;
    private const int DigitsOfErrors = 2;
    private const double PartOfError = 10;

    /// <summary>Whether nothing is withheld.</summary>
    public bool IsExact { get; } = access == AccessClass.Exact;

    /// <summary>Whether enough organisations contribute.</summary>
    /// <param name="contributes">Whether each does.</param>
    public bool HasEnough(IEnumerable<bool> contributes) => IsExact || contributes.Count(does => does) >= MinUnits;

    /// <summary>Whether one arm of a comparison may be shown.</summary>
    /// <param name="arm">The organisations in the year that is compared, each with its share in the estimate.</param>
    public bool IsShown(IReadOnlyCollection<(UnitYear Report, double Influence)> arm)
    {
        if (IsExact)
            return true;
        if (arm.Select(unit => unit.Report).Where(report => report.Contributes).DistinctBy(report => report.Unit).Count() < MinUnits)
            return false;
        if (IsDominated(arm.Select(unit => Math.Abs(unit.Influence))))
            return false;
        var columns = arm.Max(unit => unit.Report.Sizes.Count);
        return !Enumerable.Range(0, columns).Any(column => IsDominated(arm.Select(unit => (double)unit.Report.Sizes[column])));
    }

    /// <summary>A number of organisations as it is shown: the public's is rounded at random by the keys of their reports.</summary>
    public long Count(IEnumerable<UnitYear> reports)
    {
        var (count, key) = (0L, 0L);
        foreach (var report in reports)
            (count, key) = (count + 1, key + report.Key);
        return IsExact ? count : RandomRounding.Of(count, key);
    }

    /// <summary>Organisations that are left out, counted by reason.</summary>
    public IReadOnlyList<DroppedUnits> Counts(ILookup<DropReason, UnitYear> dropped) =>
        [.. dropped.OrderBy(reason => reason.Key).Select(reason => new DroppedUnits(reason.Key, Count(reason)))];

    /// <summary>A number as it is shown.</summary>
    /// <param name="value">The number; null stays null.</param>
    /// <param name="error">Its standard error; null where the number is an error itself.</param>
    public double? Shown(double? value, double? error = null)
    {
        if (value is not { } number || !double.IsFinite(number))
            return null;
        if (number == 0)
            return 0;
        if (IsExact || error is 0)
            return RoundedTo(number, DigitsOfExact - 1 - Magnitude(number));
        return error is { } width
            ? RoundedTo(number, -Magnitude(width / PartOfError))
            : RoundedTo(number, DigitsOfErrors - 1 - Magnitude(number));
    }

    // The (n,k) rule of figures.
    private static bool IsDominated(IEnumerable<double> sizes)
    {
        var (first, second, sum) = (0d, 0d, 0d);
        foreach (var size in sizes)
        {
            sum += size;
            if (size > first)
                (first, second) = (size, first);
            else if (size > second)
                second = size;
        }

        return first + second > (double)Disclosure.Dominance * sum;
    }

    private static int Magnitude(double value) => (int)Math.Floor(Math.Log10(Math.Abs(value)));

    private static double RoundedTo(double value, int decimals)
    {
        if (decimals is >= 0 and <= 15)
            return Math.Round(value, decimals, MidpointRounding.ToEven);
        var unit = Math.Pow(10, -decimals);
        return Math.Round(value / unit, MidpointRounding.ToEven) * unit;
    }
}
