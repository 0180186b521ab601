namespace CollectiveEconomy.Statistics.Facts;

/// <summary>Bands of the duration of support in months, the codes of DURATION_BAND.</summary>
public static class DurationBands
{
    /// <summary>The band of a number of months; null when it is not known.</summary>
    public static string? Of(int? months) =>
        months switch
        {
            null => null,
            <= 12 => "LE12",
            <= 24 => "13_24",
            <= 36 => "25_36",
            _ => "GT36",
        };
}
