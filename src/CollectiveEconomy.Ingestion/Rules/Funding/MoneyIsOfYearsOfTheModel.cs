using CollectiveEconomy.Statistics.Funding;

namespace CollectiveEconomy.Ingestion.Rules.Funding;

/// <summary>Funding of a model is for the years of support or the year before.</summary>
internal sealed class MoneyIsOfYearsOfTheModel() : IsOfYearsOfTheModel<FundingLine>(row => (row.ModelId, row.Year));
