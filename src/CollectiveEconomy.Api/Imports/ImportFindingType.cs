using CollectiveEconomy.Api.Access;
using CollectiveEconomy.Api.Execution;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Imports;

namespace CollectiveEconomy.Api.Imports;

/// <summary>Findings in submissions in the schema.</summary>
[NeedsRole(Role.Steward)]
public sealed class ImportFindingType() : TypeOf<ImportFinding>(finding => finding.ImportBatchId);
