namespace CollectiveEconomy.Statistics.Releases;

/// <summary>Time as Viet Nam counts it: seven hours ahead of UTC, all year.</summary>
public static class VietNamTime
{
    /// <summary>How far it is ahead of UTC.</summary>
    public static readonly TimeSpan Offset = TimeSpan.FromHours(7);

    /// <summary>The moment as clocks in Viet Nam show it.</summary>
    public static DateTimeOffset Of(DateTimeOffset moment) => moment.ToOffset(Offset);

    /// <summary>Date in Viet Nam.</summary>
    public static DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(Of(moment).DateTime);

    /// <summary>The last second of a date in Viet Nam.</summary>
    public static DateTimeOffset EndOf(DateOnly day) => new(day, new TimeOnly(23, 59, 59), Offset);
}
