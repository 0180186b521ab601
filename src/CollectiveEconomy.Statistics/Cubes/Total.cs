namespace CollectiveEconomy.Statistics.Cubes;

/// <summary>The total of a column over the units for which rows stand; null where no row has a value.</summary>
/// <param name="Name">Name in camel case.</param>
/// <param name="Summary">What it adds up.</param>
/// <param name="Unit">Unit, a code of UNIT.</param>
/// <param name="Accumulation">Whether it may be added over years.</param>
/// <param name="Column">Column of the fact table.</param>
public sealed record Total(string Name, string Summary, string Unit, Accumulation Accumulation, string Column)
    : Measure(Name, Summary, Unit, Accumulation);
