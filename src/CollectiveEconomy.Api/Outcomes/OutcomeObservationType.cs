using CollectiveEconomy.Api.Lineage;
using CollectiveEconomy.Api.Official;
using CollectiveEconomy.Api.ValueChains;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Official;
using CollectiveEconomy.Statistics.Outcomes;
using CollectiveEconomy.Statistics.ValueChains;
using GraphQL;
using GraphQL.DataLoader;

namespace CollectiveEconomy.Api.Outcomes;

/// <summary>Observations of outcomes in the schema.</summary>
[RequiresRole(Role.Ministry)]
[HasLineage<OutcomeObservation>]
internal sealed class OutcomeObservationType()
    : TypeOf<OutcomeObservation>(
        observation => observation.Id,
        observation => observation.ModelId,
        observation => observation.IndicatorCode,
        observation => observation.SourceDocumentCode
    )
{
    /// <summary>The model.</summary>
    public static IDataLoaderResult<ValueChainModel> Model([FromSource] OutcomeObservation observation, [FromServices] ModelById loader) =>
        loader.LoadAsync(observation.ModelId)!;

    /// <summary>Indicator.</summary>
    public static OutcomeIndicator Indicator(
        [FromSource] OutcomeObservation observation,
        [FromServices] OutcomeIndicatorDirectory indicators
    ) => indicators.Indicator(observation.IndicatorCode)!;

    /// <summary>Source document; null when the report itself is the source.</summary>
    public static IDataLoaderResult<SourceDocument?>? SourceDocument(
        [FromSource] OutcomeObservation observation,
        [FromServices] SourceDocumentByCode loader
    ) => observation.SourceDocumentCode is { } key ? loader.LoadAsync(key) : null;
}
