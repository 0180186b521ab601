using CollectiveEconomy.Engine.DataLoaders;
using CollectiveEconomy.Statistics.Official;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Api.Official;

/// <summary>Source documents by code.</summary>
/// <param name="store">The register.</param>
public sealed class SourceDocumentByCode(IDbContextFactory<RegisterContext> store)
    : UniqueRowLoader<string, SourceDocument>(store, row => row.Code);
