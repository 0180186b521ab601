using CollectiveEconomy.Api.Lineage;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.ValueChains;
using GraphQL;
using GraphQL.DataLoader;

namespace CollectiveEconomy.Api.ValueChains;

/// <summary>Verifications of chains in the schema.</summary>
[HasLineage<ChainVerification>]
internal sealed class ChainVerificationType()
    : TypeOf<ChainVerification>(verification => verification.Id, verification => verification.ModelId)
{
    /// <summary>The model.</summary>
    public static IDataLoaderResult<ValueChainModel> Model([FromSource] ChainVerification verification, [FromServices] ModelById loader) =>
        loader.LoadAsync(verification.ModelId)!;
}
