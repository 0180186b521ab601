using CollectiveEconomy.Engine.Nodes;
using CollectiveEconomy.Statistics.Official;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Api.Official;

/// <summary>Finds source documents by identifier.</summary>
/// <param name="store">The register.</param>
public sealed class SourceDocumentNodes(IDbContextFactory<RegisterContext> store) : RegisterNodes<SourceDocument>(store, row => row.Code);
