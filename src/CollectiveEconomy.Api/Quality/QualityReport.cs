using CollectiveEconomy.Statistics.Areas;

namespace CollectiveEconomy.Api.Quality;

/// <summary>Data quality of the register: unit and item non-response, rule findings, and coverage.</summary>
/// <param name="Areas">The area set of its provinces.</param>
/// <param name="Year">Year; null for all years.</param>
internal sealed record QualityReport(AreaSet Areas, int? Year);
