using CollectiveEconomy.Api.Codelists;
using CollectiveEconomy.Api.Lineage;
using CollectiveEconomy.Api.Programmes;
using CollectiveEconomy.Api.ValueChains;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Codelists;
using CollectiveEconomy.Statistics.Outcomes;
using CollectiveEconomy.Statistics.Programmes;
using CollectiveEconomy.Statistics.ValueChains;
using GraphQL;
using GraphQL.DataLoader;

namespace CollectiveEconomy.Api.Outcomes;

/// <summary>Reports of difficulties in the schema.</summary>
[RequiresRole(Role.Ministry)]
[HasLineage<DifficultyReport>]
internal sealed class DifficultyReportType()
    : TypeOf<DifficultyReport>(
        difficulty => difficulty.Id,
        difficulty => difficulty.ModelId,
        difficulty => difficulty.SupportUnitCode,
        difficulty => difficulty.Type
    )
{
    /// <summary>Model; null when the difficulty concerns the unit itself.</summary>
    public static IDataLoaderResult<ValueChainModel?>? Model([FromSource] DifficultyReport difficulty, [FromServices] ModelById loader) =>
        difficulty.ModelId is { } key ? loader.LoadAsync(key) : null;

    /// <summary>Unit; null when only a model is given.</summary>
    public static IDataLoaderResult<SupportUnit?>? SupportUnit(
        [FromSource] DifficultyReport difficulty,
        [FromServices] SupportUnitByCode loader
    ) => difficulty.SupportUnitCode is { } key ? loader.LoadAsync(key) : null;

    /// <summary>Type of difficulty.</summary>
    public static Code Type([FromSource] DifficultyReport difficulty, [FromServices] CodelistDirectory codelists) =>
        codelists.Code(CodelistIds.DifficultyType, difficulty.Type)!;
}
