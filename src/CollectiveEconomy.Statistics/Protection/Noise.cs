namespace CollectiveEconomy.Statistics.Protection;

/// <summary>
/// Noise on values (Evans, Zayatz and Slanta 1998; Abowd et al. 2009 on the Quarterly Workforce Indicators): a permanent part for each organisation and
/// concept, and a smaller part for each value, so that no two years share a factor and the same truth always has the same protected value.
/// </summary>
/// <param name="series">The source of chance.</param>
/// <param name="permanent">The permanent parts.</param>
public sealed class Noise(NoiseSeries series, PermanentDraws permanent)
{
    /// <summary>A value with noise; null stays null.</summary>
    /// <param name="concept">The concept that it measures.</param>
    /// <param name="cooperativeId">Of whom.</param>
    /// <param name="year">Reference year.</param>
    /// <param name="value">The true value, in the unit of the concept.</param>
    /// <param name="role">
    /// Distinguishes several values of one concept and year, such as a part and its whole; empty for the value itself.
    /// </param>
    public long? On(Concept concept, int cooperativeId, int year, long? value, string role = "") =>
        value is { } number
            ? concept.Scale.Apply(
                number,
                permanent.Of(concept, cooperativeId),
                2 * series.Chance(concept.Name, role, cooperativeId, year, number) - 1
            )
            : null;

    /// <summary>A number from 0 to 1 that belongs to a row and a purpose, the same in every release of the series.</summary>
    public double ChanceOf(string purpose, int cooperativeId, int year, long row = 0) =>
        series.Chance("row", purpose, cooperativeId, year, row);

    /// <summary>The key of a row for random rounding: keys of the rows of a cell are added to that of the cell.</summary>
    public int RecordKey(int cooperativeId, int year, long row = 0) => (int)(ChanceOf("key", cooperativeId, year, row) * int.MaxValue);
}
