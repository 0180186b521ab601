using System.Globalization;
using CollectiveEconomy.Statistics.Releases;

namespace CollectiveEconomy.Statistics.Quality;

/// <summary>The day of each year by which reports of the year before must be there, in Viet Nam's time.</summary>
/// <param name="Month">Month, 1 to 12.</param>
/// <param name="Day">Day of the month; the last one of a shorter month where it has no such day.</param>
public readonly record struct ReportingDeadline(int Month, int Day)
{
    private const string Format = "MM-dd";

    /// <summary>31 March by default; a convention of the platform, not a legal requirement.</summary>
    public static ReportingDeadline Default { get; } = new(3, 31);

    /// <summary>The last day on which a report of a year is in time.</summary>
    /// <param name="year">The year that the report describes.</param>
    public DateOnly DayFor(int year) => new(year + 1, Month, Math.Min(Day, DateTime.DaysInMonth(year + 1, Month)));

    /// <summary>The first moment at which a report of a year is late.</summary>
    /// <param name="year">The year that the report describes.</param>
    public DateTimeOffset EndFor(int year) => new(DayFor(year).AddDays(1).ToDateTime(TimeOnly.MinValue), VietNamTime.Offset);

    /// <summary>Reads month and day, for example 03-31; null when the text is none.</summary>
    public static ReportingDeadline? TryParse(string text) =>
        // A leap year, so that 29 February is a day.
        DateOnly.TryParseExact($"2024-{text}", "yyyy-" + Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new ReportingDeadline(day.Month, day.Day)
            : null;
}
