namespace CollectiveEconomy.Ingestion.Plausibility;

/// <summary>What the rows of a series describe: the key of a cooperative or model, and what else tells its series apart.</summary>
/// <param name="Id">The key.</param>
/// <param name="Code">A code, for example that of a product; empty when one series is all.</param>
public readonly record struct SeriesOwner(int Id, string Code = "");
