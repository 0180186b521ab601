using CollectiveEconomy.Statistics.Codelists;

namespace CollectiveEconomy.Api.Cooperatives;

/// <summary>How an organisation was assessed in a year. Confidential.</summary>
/// <param name="Score">Score, 0 to 100 points; null when it was not assessed.</param>
/// <param name="Grade">Grade; null when it was not assessed.</param>
internal sealed record Appraisal(decimal? Score, Code? Grade);
