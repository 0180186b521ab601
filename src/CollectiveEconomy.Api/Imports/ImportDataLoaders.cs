using CollectiveEconomy.Engine.DataLoaders;
using CollectiveEconomy.Statistics.Imports;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Api.Imports;

/// <summary>The files of submissions, in their order.</summary>
internal sealed class FilesByImport(IDbContextFactory<RegisterContext> store)
    : RowListLoader<int, ImportedFile>(store, row => row.ImportBatchId, row => row.Number);

/// <summary>Findings of submissions by rule.</summary>
internal sealed class RulesByImport(IDbContextFactory<RegisterContext> store)
    : RowListLoader<int, ImportRuleCount>(store, row => row.ImportBatchId, row => row.Rule);
