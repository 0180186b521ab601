using CollectiveEconomy.Api.Execution;
using CollectiveEconomy.Statistics.Models;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Api.Models;

/// <summary>Models by the key of the proposal from which they came.</summary>
/// <param name="store">The register.</param>
public sealed class ModelByProposal(IDbContextFactory<RegisterContext> store)
    : UniqueRowLoader<int, ValueChainModel>(store, row => row.ProposalId!.Value);
