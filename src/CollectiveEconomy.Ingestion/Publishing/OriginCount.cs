using CollectiveEconomy.Statistics.Cooperatives;

namespace CollectiveEconomy.Ingestion.Publishing;

/// <summary>A number of organisations of one origin.</summary>
/// <param name="Origin">The origin.</param>
/// <param name="Organisations">Their number.</param>
public sealed record OriginCount(Origin Origin, int Organisations);
