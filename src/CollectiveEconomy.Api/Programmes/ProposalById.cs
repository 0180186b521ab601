using CollectiveEconomy.Engine.DataLoaders;
using CollectiveEconomy.Statistics.Programmes;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Api.Programmes;

/// <summary>Proposals by key.</summary>
/// <param name="store">The register.</param>
public sealed class ProposalById(IDbContextFactory<RegisterContext> store) : UniqueRowLoader<int, Proposal>(store, row => row.Id);
