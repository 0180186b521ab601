using CollectiveEconomy.Statistics.Codelists;

namespace CollectiveEconomy.Api.Cooperatives;

/// <summary>Annual assessment of an organisation. Confidential.</summary>
/// <param name="Score">Score, 0 to 100 points; null when not assessed.</param>
/// <param name="Grade">Grade; null when not assessed.</param>
internal sealed record Appraisal(decimal? Score, Code? Grade);
