using CollectiveEconomy.Statistics.Funding;

namespace CollectiveEconomy.Ingestion.Rules.Funding;

/// <summary>Money of a model is of the years in which it is supported, or the one before.</summary>
internal sealed class MoneyIsOfYearsOfTheModel() : IsOfYearsOfTheModel<FundingLine>(row => (row.ModelId, row.Year));
