using CollectiveEconomy.Statistics.ValueChains;

namespace CollectiveEconomy.Ingestion.Rules.Funding;

/// <summary>Activities of a model are of the years in which it is supported, or those beside.</summary>
internal sealed class ActivitiesAreOfYearsOfTheModel() : IsOfYearsOfTheModel<SupportActivity>(row => (row.ModelId, row.Year));
