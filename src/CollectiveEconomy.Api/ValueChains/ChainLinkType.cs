using CollectiveEconomy.Api.Lineage;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.ValueChains;
using GraphQL;
using GraphQL.DataLoader;

namespace CollectiveEconomy.Api.ValueChains;

/// <summary>Links of chains in the schema. The stages are public; with whom and how much is traded is not.</summary>
[HasLineage<ChainLink>]
internal sealed class ChainLinkType : TypeOf<ChainLink>
{
    /// <summary>Declares what is confidential.</summary>
    public ChainLinkType()
        : base(link => link.Id, link => link.ModelId) =>
        this.FieldsRequireRole(
            Role.Ministry,
            nameof(ChainLink.PartnerName),
            nameof(ChainLink.ContractFrom),
            nameof(ChainLink.ContractTo),
            nameof(ChainLink.VolumeTonnes)
        );

    /// <summary>The model.</summary>
    public static IDataLoaderResult<ValueChainModel> Model([FromSource] ChainLink link, [FromServices] ModelById loader) =>
        loader.LoadAsync(link.ModelId)!;
}
