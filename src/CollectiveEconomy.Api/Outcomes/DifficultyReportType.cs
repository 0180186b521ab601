using CollectiveEconomy.Api.Codelists;
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
internal sealed class DifficultyReportType()
    : TypeOf<DifficultyReport>(
        difficulty => difficulty.Id,
        difficulty => difficulty.ModelId,
        difficulty => difficulty.SupportUnitCode,
        difficulty => difficulty.Type
    )
{
    /// <summary>The model; null when a unit reports for itself.</summary>
    public static IDataLoaderResult<ValueChainModel?>? Model([FromSource] DifficultyReport difficulty, [FromServices] ModelById loader) =>
        difficulty.ModelId is { } key ? loader.LoadAsync(key) : null;

    /// <summary>The unit; null when a model reports.</summary>
    public static IDataLoaderResult<SupportUnit?>? SupportUnit(
        [FromSource] DifficultyReport difficulty,
        [FromServices] SupportUnitByCode loader
    ) => difficulty.SupportUnitCode is { } key ? loader.LoadAsync(key) : null;

    /// <summary>What was difficult.</summary>
    public static Code Type([FromSource] DifficultyReport difficulty, [FromServices] CodelistDirectory codelists) =>
        codelists.Code(CodelistIds.DifficultyType, difficulty.Type)!;
}
