namespace CollectiveEconomy.Ingestion.Plausibility;

/// <summary>What is known of figures of one unit, whatever column they are in.</summary>
/// <param name="IsMoney">Whether they are amounts in đồng.</param>
/// <param name="IsCount">Whether they count people or households, who don't multiply a hundredfold.</param>
/// <param name="Minimum">Usual minimum of a figure that is not zero.</param>
/// <param name="Maximum">Usual maximum.</param>
internal sealed record FigureUnit(bool IsMoney, bool IsCount, double Minimum, double Maximum)
{
    private static readonly FigureUnit Money = new(true, false, 1e6, 1e13);
    private static readonly FigureUnit People = new(false, true, 1, 50_000);
    private static readonly FigureUnit Quantity = new(false, false, 0, 1e6);
    private static readonly FigureUnit Term = new(false, false, 1, 240);

    private static readonly Dictionary<string, FigureUnit> Units = new()
    {
        ["VND"] = Money,
        ["VND_PER_PERSON_YEAR"] = Money,
        ["PERSONS"] = People,
        ["HOUSEHOLDS"] = People,
        ["COUNT"] = People,
        ["TONNE"] = Quantity,
        ["HA"] = Quantity,
        ["MONTHS"] = Term,
    };

    /// <summary>The unit of a code; null when nothing is usual for its figures, as for scores and shares.</summary>
    public static FigureUnit? Of(string? code) => code is null ? null : Units.GetValueOrDefault(code);
}
