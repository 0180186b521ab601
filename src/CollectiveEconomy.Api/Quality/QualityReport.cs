using CollectiveEconomy.Statistics.Areas;

namespace CollectiveEconomy.Api.Quality;

/// <summary>How good the data of the register is: who reported, what was left unanswered, what rules found, how much of the country it covers.</summary>
/// <param name="Areas">The area set of its provinces.</param>
/// <param name="Year">The only year of which it tells; null for all.</param>
internal sealed record QualityReport(AreaSet Areas, int? Year);
