namespace CollectiveEconomy.Demonstration;

/// <summary>The years that the demonstration register covers.</summary>
internal static class Horizon
{
    /// <summary>At its end stands the stock from which the first year starts.</summary>
    public const int BaseYear = 2015;

    public const int FirstYear = 2016;

    public const int LastYear = 2025;

    public static readonly IReadOnlyList<int> Years = [.. Enumerable.Range(FirstYear, LastYear - FirstYear + 1)];

    /// <summary>The day up to which anything is known.</summary>
    public static readonly DateOnly LastDay = EndOf(LastYear);

    /// <summary>From this day the 34 provinces count (Resolution 202/2025/QH15).</summary>
    public static readonly DateOnly Merger = new(2025, 7, 1);

    public static DateOnly EndOf(int year) => new(year, 12, 31);

    /// <summary>The year whose last day is nearest to a day.</summary>
    public static int NearestEnd(DateOnly day) => day.Month <= 6 ? day.Year - 1 : day.Year;
}
