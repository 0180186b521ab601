using CollectiveEconomy.Engine.DataLoaders;
using CollectiveEconomy.Statistics.Imports;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Api.Imports;

/// <summary>Findings of submissions by rule.</summary>
/// <param name="store">The register.</param>
public sealed class RulesByImport(IDbContextFactory<RegisterContext> store)
    : RowListLoader<int, ImportRuleCount>(store, row => row.ImportBatchId, row => row.Rule);
