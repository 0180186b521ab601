namespace CollectiveEconomy.Statistics.Facts;

/// <summary>Bands of completed years since founding, the codes of AGE_BAND.</summary>
public static class AgeBands
{
    /// <summary>The band on 31 December of a year; null when the founding day is not stated.</summary>
    public static string? On31December(int year, DateOnly? founded) =>
        founded is not { } day
            ? null
            : CompletedYears(year, day) switch
            {
                < 3 => "LT3",
                <= 5 => "3_5",
                <= 10 => "6_10",
                <= 20 => "11_20",
                _ => "GT20",
            };

    // No anniversary falls after 31 December, so the years are complete.
    private static int CompletedYears(int year, DateOnly founded) => year - founded.Year;
}
