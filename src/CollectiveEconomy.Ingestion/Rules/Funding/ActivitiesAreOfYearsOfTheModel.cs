using CollectiveEconomy.Statistics.ValueChains;

namespace CollectiveEconomy.Ingestion.Rules.Funding;

/// <summary>Activities of a model take place in the years of support or an adjacent year.</summary>
internal sealed class ActivitiesAreOfYearsOfTheModel() : IsOfYearsOfTheModel<SupportActivity>(row => (row.ModelId, row.Year));
