namespace CollectiveEconomy.Storage.Releases;

/// <summary>How the figures of units are distributed, as true values: for comparison only, for nobody may read them.</summary>
/// <param name="Median">Median.</param>
/// <param name="P90">Ninetieth percentile.</param>
/// <param name="Maximum">Maximum.</param>
public readonly record struct Distribution(decimal? Median, decimal? P90, decimal? Maximum);
