using CollectiveEconomy.Engine.DataLoaders;
using CollectiveEconomy.Statistics.ValueChains;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Api.ValueChains;

/// <summary>Models by key.</summary>
internal sealed class ModelById(IDbContextFactory<RegisterContext> store) : UniqueRowLoader<int, ValueChainModel>(store, row => row.Id);

/// <summary>Models by the key of the proposal from which they came.</summary>
internal sealed class ModelByProposal(IDbContextFactory<RegisterContext> store)
    : UniqueRowLoader<int, ValueChainModel>(store, row => row.ProposalId!.Value);

/// <summary>The products of models, by product.</summary>
internal sealed class ProductsByModel(IDbContextFactory<RegisterContext> store)
    : RowListLoader<int, ModelProduct>(store, row => row.ModelId, row => row.ProductCode);

/// <summary>The content areas of models, by code.</summary>
internal sealed class ContentAreasByModel(IDbContextFactory<RegisterContext> store)
    : RowListLoader<int, ModelContentArea>(store, row => row.ModelId, row => row.ContentArea);
