using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Evaluation;

namespace CollectiveEconomy.Api.Evaluations.Specifications;

/// <summary>Registered specifications in the schema.</summary>
internal sealed class RegisteredSpecificationType : TypeOf<RegisteredSpecification>;
