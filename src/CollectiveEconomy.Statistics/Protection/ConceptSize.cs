namespace CollectiveEconomy.Statistics.Protection;

/// <summary>How much an organisation weighs in the totals of a concept.</summary>
/// <param name="CooperativeId">The organisation.</param>
/// <param name="Stratum">Within what totals should be accurate.</param>
/// <param name="Size">Sum of its magnitudes.</param>
/// <param name="Trend">Sum of its magnitudes, each times the years since the middle of the series: what is balanced in both is balanced in early and late years.</param>
public sealed record ConceptSize(int CooperativeId, string Stratum, double Size, double Trend);
