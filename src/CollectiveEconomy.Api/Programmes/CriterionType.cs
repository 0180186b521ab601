using CollectiveEconomy.Engine.Languages;
using CollectiveEconomy.Statistics.Programmes;

namespace CollectiveEconomy.Api.Programmes;

/// <summary>Criteria in the schema.</summary>
public sealed class CriterionType() : NamedType<Criterion>(criterion => criterion.CriteriaSetCode);
