using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Evaluation.Diagnostics;

namespace CollectiveEconomy.Api.Evaluations.Effects.Diagnostics;

/// <summary>Entries and exits of an arm in the schema.</summary>
internal sealed class ArmFlowType : TypeOf<ArmFlow>;
