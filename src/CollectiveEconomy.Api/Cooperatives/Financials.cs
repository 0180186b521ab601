namespace CollectiveEconomy.Api.Cooperatives;

/// <summary>Financial figures reported by an organisation for a year. Confidential.</summary>
/// <param name="CharterCapital">Charter capital on 31 December, in đồng; null when not reported.</param>
/// <param name="TotalAssets">Total assets on 31 December, in đồng; null when not reported.</param>
/// <param name="Revenue">Revenue of the year, in đồng; null when not reported.</param>
/// <param name="ProfitBeforeTax">Profit before tax of the year, in đồng, negative for a loss; null when not reported.</param>
/// <param name="AverageWorkerIncome">Average annual income of a regular worker, in đồng; null when not reported.</param>
internal sealed record Financials(long? CharterCapital, long? TotalAssets, long? Revenue, long? ProfitBeforeTax, long? AverageWorkerIncome);
