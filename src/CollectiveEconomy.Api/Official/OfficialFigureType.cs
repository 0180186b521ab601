using CollectiveEconomy.Api.Codelists;
using CollectiveEconomy.Api.Execution;
using CollectiveEconomy.Api.Nodes;
using CollectiveEconomy.Statistics.Codelists;
using CollectiveEconomy.Statistics.Official;
using GraphQL;
using GraphQL.DataLoader;

namespace CollectiveEconomy.Api.Official;

/// <summary>Official figures in the schema.</summary>
public sealed class OfficialFigureType : TypeOf<OfficialFigure>
{
    /// <summary>A figure is a node; its codes become entries of their lists.</summary>
    public OfficialFigureType()
        : base(
            figure => figure.IndicatorCode,
            figure => figure.SourceDocumentCode,
            figure => figure.Entity,
            figure => figure.Field,
            figure => figure.Unit
        ) => this.IsNode(figure => figure.Code);

    /// <summary>What it measures.</summary>
    public static IDataLoaderResult<Indicator> Indicator([FromSource] OfficialFigure figure, [FromServices] IndicatorByCode indicators) =>
        indicators.LoadAsync(figure.IndicatorCode)!;

    /// <summary>The document that states it.</summary>
    public static IDataLoaderResult<SourceDocument> SourceDocument(
        [FromSource] OfficialFigure figure,
        [FromServices] SourceDocumentByCode documents
    ) => documents.LoadAsync(figure.SourceDocumentCode)!;

    /// <summary>The population that is counted.</summary>
    public static Code Entity([FromSource] OfficialFigure figure, [FromServices] CodelistDirectory codelists) =>
        codelists.Code(CodelistIds.Entity, figure.Entity)!;

    /// <summary>Field of activity; _T for all.</summary>
    public static Code Field([FromSource] OfficialFigure figure, [FromServices] CodelistDirectory codelists) =>
        codelists.Code(CodelistIds.Field, figure.Field)!;

    /// <summary>Unit of the value.</summary>
    public static Code Unit([FromSource] OfficialFigure figure, [FromServices] CodelistDirectory codelists) =>
        codelists.Code(CodelistIds.Unit, figure.Unit)!;
}
