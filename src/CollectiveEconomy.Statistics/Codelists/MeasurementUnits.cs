namespace CollectiveEconomy.Statistics.Codelists;

/// <summary>Units of measurement with their names: the codelist UNIT.</summary>
public static class MeasurementUnits
{
    private static readonly IReadOnlyDictionary<string, Code> All = EmbeddedCodelists.Of(CodelistIds.Unit);

    /// <summary>A unit by its code.</summary>
    /// <exception cref="KeyNotFoundException">No unit has the code.</exception>
    public static Code Named(string code) => All[code];
}
