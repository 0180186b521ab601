namespace CollectiveEconomy.Storage.Cubes;

/// <summary>What a row gives to an aggregate, as SQL: statements are made of it, and the columns in memory.</summary>
/// <param name="Value">The value; null rows give nothing.</param>
/// <param name="Condition">Which rows count; null when all do.</param>
internal sealed record RowTerm(string Value, string? Condition = null)
{
    /// <summary>Which rows give a value.</summary>
    public string IsGiven => Condition is null ? $"({Value}) IS NOT NULL" : $"({Value}) IS NOT NULL AND ({Condition})";
}
