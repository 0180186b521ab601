namespace CollectiveEconomy.Ingestion.Publishing;

/// <summary>Numbers with two decimals as whole numbers, as releases hold them.</summary>
internal static class Hundredths
{
    /// <summary>Hundredths of a value; null stays null.</summary>
    public static long? Of(decimal? value) => value is { } number ? Of(number) : null;

    /// <summary>Hundredths of a value.</summary>
    public static long Of(decimal value) => (long)decimal.Round(100 * value);
}
