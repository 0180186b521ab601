using CollectiveEconomy.Engine.Schema;
using GraphQL;

namespace CollectiveEconomy.Api.Limits;

/// <summary>Limits in the schema.</summary>
[Name("Limits")]
internal sealed class LimitsType() : TypeOf<LimitsInForce>();
