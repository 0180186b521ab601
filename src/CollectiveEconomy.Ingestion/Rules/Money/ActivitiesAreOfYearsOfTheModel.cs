using CollectiveEconomy.Statistics.Models;

namespace CollectiveEconomy.Ingestion.Rules.Money;

/// <summary>Activities of a model are of the years in which it is supported, or those beside.</summary>
internal sealed class ActivitiesAreOfYearsOfTheModel() : IsOfYearsOfTheModel<SupportActivity>(row => (row.ModelId, row.Year));
