using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Quality;

namespace CollectiveEconomy.Api.Quality;

/// <summary>Findings by rule in the schema.</summary>
[RequiresRole(Role.Steward)]
internal sealed class RuleFindingsType() : TypeOf<RuleFindings>;
