using CollectiveEconomy.Engine.Languages;
using CollectiveEconomy.Statistics.Programmes;

namespace CollectiveEconomy.Api.Programmes;

/// <summary>Criteria in the schema.</summary>
internal sealed class CriterionType() : NamedType<Criterion>(criterion => criterion.CriteriaSetCode);
