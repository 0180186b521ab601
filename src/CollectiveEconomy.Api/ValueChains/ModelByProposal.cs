using CollectiveEconomy.Engine.DataLoaders;
using CollectiveEconomy.Statistics.ValueChains;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Api.ValueChains;

/// <summary>Models by the key of the proposal from which they came.</summary>
/// <param name="store">The register.</param>
public sealed class ModelByProposal(IDbContextFactory<RegisterContext> store)
    : UniqueRowLoader<int, ValueChainModel>(store, row => row.ProposalId!.Value);
