namespace CollectiveEconomy.Statistics.Quality;

/// <summary>Shares in whole percents.</summary>
internal static class Percents
{
    /// <summary>The share, 0 to 1, half a percent up.</summary>
    public static double Of(long part, long whole) => (double)decimal.Round((decimal)part / whole, 2, MidpointRounding.AwayFromZero);
}
