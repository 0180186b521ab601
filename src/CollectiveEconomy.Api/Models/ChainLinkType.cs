using CollectiveEconomy.Api.Execution;
using CollectiveEconomy.Statistics.Models;
using GraphQL;
using GraphQL.DataLoader;

namespace CollectiveEconomy.Api.Models;

/// <summary>Links of chains in the schema.</summary>
public sealed class ChainLinkType() : TypeOf<ChainLink>(link => link.Id, link => link.ModelId)
{
    /// <summary>The model.</summary>
    public static IDataLoaderResult<ValueChainModel> Model([FromSource] ChainLink link, [FromServices] ModelById loader) =>
        loader.LoadAsync(link.ModelId)!;
}
