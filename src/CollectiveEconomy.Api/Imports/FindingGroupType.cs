using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Imports;

namespace CollectiveEconomy.Api.Imports;

/// <summary>Findings by rule and column in the schema.</summary>
[RequiresRole(Role.Steward)]
internal sealed class FindingGroupType() : TypeOf<FindingGroup>();
