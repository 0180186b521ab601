using System.Globalization;

namespace CollectiveEconomy.Statistics.Cooperatives;

/// <summary>Dates of which only the month or the year may be known. They are kept as the first day of it.</summary>
public static class DatePrecisions
{
    /// <summary>The last day that a date may be; null when it is not known at all.</summary>
    /// <param name="first">The first.</param>
    /// <param name="precision">How exactly it is known; null is to the day.</param>
    public static DateOnly? LastDay(DateOnly? first, DatePrecision? precision) =>
        precision switch
        {
            DatePrecision.Year => first?.AddYears(1).AddDays(-1),
            DatePrecision.Month => first?.AddMonths(1).AddDays(-1),
            _ => first,
        };

    /// <summary>A date as far as it is known: 2015-03-31, 2015-03 or 2015; empty when it is not.</summary>
    /// <param name="first">The first day that it may be.</param>
    /// <param name="precision">How exactly it is known; null is to the day.</param>
    public static string Text(DateOnly? first, DatePrecision? precision) =>
        first?.ToString(
            precision switch
            {
                DatePrecision.Year => "yyyy",
                DatePrecision.Month => "yyyy-MM",
                _ => "yyyy-MM-dd",
            },
            CultureInfo.InvariantCulture
        ) ?? "";
}
