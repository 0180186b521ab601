using CollectiveEconomy.Engine.Schema;

namespace CollectiveEconomy.Api.Evaluations.Effects;

/// <summary>Effects by cohort and year in the schema.</summary>
internal sealed class GroupTimeEstimateType : TypeOf<GroupTimeEstimate>;
