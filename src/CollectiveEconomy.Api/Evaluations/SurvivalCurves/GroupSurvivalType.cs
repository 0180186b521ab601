using CollectiveEconomy.Engine.Schema;

namespace CollectiveEconomy.Api.Evaluations.SurvivalCurves;

/// <summary>Survival of a group in the schema.</summary>
internal sealed class GroupSurvivalType : TypeOf<GroupSurvival>;
