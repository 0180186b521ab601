using CollectiveEconomy.Engine.Schema;

namespace CollectiveEconomy.Api.Evaluations.Transitions;

/// <summary>Transitions in the schema.</summary>
internal sealed class TransitionType : TypeOf<Transition>;
