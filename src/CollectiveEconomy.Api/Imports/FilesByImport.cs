using CollectiveEconomy.Engine.DataLoaders;
using CollectiveEconomy.Statistics.Imports;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Api.Imports;

/// <summary>The files of submissions, in their order.</summary>
/// <param name="store">The register.</param>
public sealed class FilesByImport(IDbContextFactory<RegisterContext> store)
    : RowListLoader<int, ImportedFile>(store, row => row.ImportBatchId, row => row.Number);
