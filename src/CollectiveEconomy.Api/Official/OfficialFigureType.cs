using CollectiveEconomy.Api.Areas;
using CollectiveEconomy.Api.Codelists;
using CollectiveEconomy.Engine.Languages;
using CollectiveEconomy.Engine.Nodes;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Codelists;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.Official;
using GraphQL;
using GraphQL.DataLoader;

namespace CollectiveEconomy.Api.Official;

/// <summary>Official figures in the schema.</summary>
internal sealed class OfficialFigureType : TypeOf<OfficialFigure>
{
    /// <summary>A figure is a node; its codes become entries of their lists.</summary>
    public OfficialFigureType()
        : base(
            figure => figure.IndicatorCode,
            figure => figure.SourceDocumentCode,
            figure => figure.Entity,
            figure => figure.Field,
            figure => figure.Unit,
            figure => figure.AreaName,
            figure => figure.NoteVi,
            figure => figure.NoteEn
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

    /// <summary>Name of the area as it was at the time; an English one is that of the area set.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="areas">The areas.</param>
    /// <param name="preferred">What the request prefers.</param>
    /// <param name="language">The language; by default the one that the Accept-Language header prefers.</param>
    public static string AreaName(
        [FromSource] OfficialFigure figure,
        [FromServices] AreaDirectory areas,
        [FromServices] RequestLanguage preferred,
        Language? language
    ) =>
        (language ?? preferred.Value) == Language.En
            ? areas.EnglishName(figure.Areas, figure.AreaCode) ?? figure.AreaName
            : figure.AreaName;

    /// <summary>What a reader must know; null when nothing. The platform says it in English and translates it, but for what was sent in, which stays in the words and the language of its sender.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="preferred">What the request prefers.</param>
    /// <param name="language">The language; by default the one that the Accept-Language header prefers.</param>
    public static string? Note([FromSource] OfficialFigure figure, [FromServices] RequestLanguage preferred, Language? language) =>
        figure.NoteIn(language ?? preferred.Value);

    /// <summary>Unit of the value.</summary>
    public static Code Unit([FromSource] OfficialFigure figure, [FromServices] CodelistDirectory codelists) =>
        codelists.Code(CodelistIds.Unit, figure.Unit)!;
}
