namespace CollectiveEconomy.Statistics.Cubes;

/// <summary>A figure that a cube can give.</summary>
/// <param name="Name">Name in camel case.</param>
/// <param name="Summary">What it counts.</param>
/// <param name="Unit">Unit, a code of UNIT.</param>
/// <param name="Accumulation">Whether it may be added over years.</param>
public abstract record Measure(string Name, string Summary, string Unit, Accumulation Accumulation);
