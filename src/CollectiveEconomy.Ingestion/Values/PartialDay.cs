using CollectiveEconomy.Statistics.Cooperatives;

namespace CollectiveEconomy.Ingestion.Values;

/// <summary>A month or a year in a column of days, where no more is known.</summary>
/// <param name="First">Its first day.</param>
/// <param name="Precision">What it is.</param>
internal readonly record struct PartialDay(DateOnly First, DatePrecision Precision);
