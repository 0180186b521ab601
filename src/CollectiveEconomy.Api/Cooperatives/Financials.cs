namespace CollectiveEconomy.Api.Cooperatives;

/// <summary>What an organisation reported of its money in a year. Confidential.</summary>
/// <param name="CharterCapital">Charter capital on 31 December, đồng; null when not reported.</param>
/// <param name="TotalAssets">Total assets on 31 December, đồng; null when not reported.</param>
/// <param name="Revenue">Revenue of the year, đồng; null when not reported.</param>
/// <param name="ProfitBeforeTax">Profit before tax of the year, đồng, negative for a loss; null when not reported.</param>
/// <param name="AverageWorkerIncome">Average income of a regular worker over the year, đồng; null when not reported.</param>
internal sealed record Financials(long? CharterCapital, long? TotalAssets, long? Revenue, long? ProfitBeforeTax, long? AverageWorkerIncome);
