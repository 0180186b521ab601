namespace CollectiveEconomy.Statistics.Official;

/// <summary>How exactly a source states the date of its figure.</summary>
public enum PeriodPrecision
{
    /// <summary>To the day.</summary>
    Day,

    /// <summary>To the month; the day stored is the month's last.</summary>
    Month,

    /// <summary>To the year; the day stored is the year's last.</summary>
    Year,

    /// <summary>Not stated; the year was concluded from the text.</summary>
    Undated,
}
