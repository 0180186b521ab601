using CollectiveEconomy.Api.Codelists;
using CollectiveEconomy.Api.Lineage;
using CollectiveEconomy.Api.Programmes;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Codelists;
using CollectiveEconomy.Statistics.Programmes;
using CollectiveEconomy.Statistics.ValueChains;
using GraphQL;
using GraphQL.DataLoader;

namespace CollectiveEconomy.Api.ValueChains;

/// <summary>Activities of support in the schema.</summary>
[HasLineage<SupportActivity>]
internal sealed class SupportActivityType()
    : TypeOf<SupportActivity>(
        activity => activity.Id,
        activity => activity.ModelId,
        activity => activity.ContentArea,
        activity => activity.SupportUnitCode
    )
{
    /// <summary>The model.</summary>
    public static IDataLoaderResult<ValueChainModel> Model([FromSource] SupportActivity activity, [FromServices] ModelById loader) =>
        loader.LoadAsync(activity.ModelId)!;

    /// <summary>Content area.</summary>
    public static Code ContentArea([FromSource] SupportActivity activity, [FromServices] CodelistDirectory codelists) =>
        codelists.Code(CodelistIds.ContentArea, activity.ContentArea)!;

    /// <summary>The unit that carried it out.</summary>
    public static IDataLoaderResult<SupportUnit> SupportUnit(
        [FromSource] SupportActivity activity,
        [FromServices] SupportUnitByCode loader
    ) => loader.LoadAsync(activity.SupportUnitCode)!;
}
