namespace CollectiveEconomy.Statistics.Official;

/// <summary>Precision of a date in a source.</summary>
public enum PeriodPrecision
{
    /// <summary>To the day.</summary>
    Day,

    /// <summary>To the month; the last day of the month is stored.</summary>
    Month,

    /// <summary>To the year; the last day of the year is stored.</summary>
    Year,

    /// <summary>Not stated; the year was inferred from the text.</summary>
    Undated,
}
