namespace CollectiveEconomy.Statistics.Cooperatives;

/// <summary>How exactly a date is known.</summary>
public enum DatePrecision
{
    /// <summary>The day is known.</summary>
    Day,

    /// <summary>Only the month is known; the date is its first day.</summary>
    Month,

    /// <summary>Only the year is known; the date is 1 January.</summary>
    Year,
}
