using CollectiveEconomy.Api.Codelists;
using CollectiveEconomy.Api.Lineage;
using CollectiveEconomy.Api.ValueChains;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Codelists;
using CollectiveEconomy.Statistics.Funding;
using CollectiveEconomy.Statistics.ValueChains;
using GraphQL;
using GraphQL.DataLoader;

namespace CollectiveEconomy.Api.Funding;

/// <summary>Lines of funding in the schema.</summary>
[HasLineage<FundingLine>]
internal sealed class FundingLineType()
    : TypeOf<FundingLine>(line => line.Id, line => line.ModelId, line => line.Source, line => line.Pledged, line => line.Paid)
{
    /// <summary>The model.</summary>
    public static IDataLoaderResult<ValueChainModel> Model([FromSource] FundingLine line, [FromServices] ModelById loader) =>
        loader.LoadAsync(line.ModelId)!;

    /// <summary>Funding source.</summary>
    public static Code Source([FromSource] FundingLine line, [FromServices] CodelistDirectory codelists) =>
        codelists.Code(CodelistIds.FundingSource, line.Source)!;

    /// <summary>Counterpart funds pledged and paid; null for state sources.</summary>
    [RequiresRole(Role.Ministry)]
    public static Counterpart? Counterpart([FromSource] FundingLine line) =>
        line.Pledged is null && line.Paid is null ? null : new Counterpart(line.Pledged, line.Paid);
}
