using CollectiveEconomy.Engine.Schema;

namespace CollectiveEconomy.Api.Evaluations.Effects.Diagnostics;

/// <summary>Chances of support in the schema.</summary>
internal sealed class ChancesOfSupportType : TypeOf<ChancesOfSupport>;
