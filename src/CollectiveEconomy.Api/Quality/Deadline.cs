using CollectiveEconomy.Statistics.Quality;

namespace CollectiveEconomy.Api.Quality;

/// <summary>By when reports must be there, as the configuration says.</summary>
/// <param name="Reports">The deadline of annual reports.</param>
internal sealed record Deadline(ReportingDeadline Reports);
