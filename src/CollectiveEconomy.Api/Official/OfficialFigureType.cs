using CollectiveEconomy.Api.Areas;
using CollectiveEconomy.Api.Codelists;
using CollectiveEconomy.Api.Lineage;
using CollectiveEconomy.Engine.DataLoaders;
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
[HasLineage<OfficialFigure>(nameof(OfficialFigure.Code))]
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

    /// <summary>Indicator.</summary>
    public static IDataLoaderResult<Indicator> Indicator([FromSource] OfficialFigure figure, [FromServices] IndicatorByCode indicators) =>
        indicators.LoadAsync(figure.IndicatorCode)!;

    /// <summary>Source document.</summary>
    public static IDataLoaderResult<SourceDocument> SourceDocument(
        [FromSource] OfficialFigure figure,
        [FromServices] SourceDocumentByCode documents
    ) => documents.LoadAsync(figure.SourceDocumentCode)!;

    /// <summary>Population counted.</summary>
    public static Code Entity([FromSource] OfficialFigure figure, [FromServices] CodelistDirectory codelists) =>
        codelists.Code(CodelistIds.Entity, figure.Entity)!;

    /// <summary>Field of activity; _T for all.</summary>
    public static Code Field([FromSource] OfficialFigure figure, [FromServices] CodelistDirectory codelists) =>
        codelists.Code(CodelistIds.Field, figure.Field)!;

    /// <summary>Name of the area at that time; the English name comes from the area set.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="areas">The areas.</param>
    /// <param name="preferred">What the request prefers.</param>
    /// <param name="language">Language; by default from the Accept-Language header.</param>
    public static string AreaName(
        [FromSource] OfficialFigure figure,
        [FromServices] AreaDirectory areas,
        [FromServices] RequestLanguage preferred,
        Language? language
    ) =>
        (language ?? preferred.Value) == Language.En
            ? areas.EnglishName(figure.Areas, figure.AreaCode, figure.PeriodEnd) ?? figure.AreaName
            : figure.AreaName;

    /// <summary>
    /// Note for readers; null when none. The platform writes notes in English and translates them; notes in submissions stay in the
    /// language of the sender.
    /// </summary>
    /// <param name="figure">The figure.</param>
    /// <param name="preferred">What the request prefers.</param>
    /// <param name="language">Language; by default from the Accept-Language header.</param>
    public static string? Note([FromSource] OfficialFigure figure, [FromServices] RequestLanguage preferred, Language? language) =>
        figure.NoteIn(language ?? preferred.Value);

    /// <summary>The figure cited as a sentence: issuer, document, publisher, address, code of the figure and day of access.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="documents">The source documents.</param>
    /// <param name="preferred">What the request prefers.</param>
    /// <param name="accessedOn">Day on which the reader looked it up; null leaves it out.</param>
    /// <param name="language">Language; by default from the Accept-Language header.</param>
    public static IDataLoaderResult<string> Citation(
        [FromSource] OfficialFigure figure,
        [FromServices] SourceDocumentByCode documents,
        [FromServices] RequestLanguage preferred,
        DateOnly? accessedOn,
        Language? language
    ) =>
        documents
            .LoadAsync(figure.SourceDocumentCode)
            .Then(document => FigureCitation.Of(figure, document!, accessedOn, language ?? preferred.Value));

    /// <summary>Unit of the value.</summary>
    public static Code Unit([FromSource] OfficialFigure figure, [FromServices] CodelistDirectory codelists) =>
        codelists.Code(CodelistIds.Unit, figure.Unit)!;
}
