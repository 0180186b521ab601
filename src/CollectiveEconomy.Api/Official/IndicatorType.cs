using CollectiveEconomy.Api.Codelists;
using CollectiveEconomy.Engine.Languages;
using CollectiveEconomy.Engine.Nodes;
using CollectiveEconomy.Statistics.Codelists;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.Official;
using GraphQL;

namespace CollectiveEconomy.Api.Official;

/// <summary>Indicators in the schema.</summary>
internal sealed class IndicatorType : NamedType<Indicator>
{
    /// <summary>An indicator is a node.</summary>
    public IndicatorType()
        : base(
            indicator => indicator.Unit,
            indicator => indicator.DefinitionVi,
            indicator => indicator.DefinitionEn,
            indicator => indicator.NoteVi,
            indicator => indicator.NoteEn,
            indicator => indicator.NumeratorCode,
            indicator => indicator.DenominatorCode
        ) => this.IsNode(indicator => indicator.Code);

    /// <summary>Unit of its values.</summary>
    public static Code Unit([FromSource] Indicator indicator, [FromServices] CodelistDirectory codelists) =>
        codelists.Code(CodelistIds.Unit, indicator.Unit)!;

    /// <summary>Definition: what is counted, for which population and when.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="preferred">What the request prefers.</param>
    /// <param name="language">Language; by default from the Accept-Language header.</param>
    public static string Definition([FromSource] Indicator indicator, [FromServices] RequestLanguage preferred, Language? language) =>
        (language ?? preferred.Value) == Language.En ? indicator.DefinitionEn : indicator.DefinitionVi;

    /// <summary>
    /// Note for readers, for example a break in the series; null when none. The Vietnamese is the platform's translation.
    /// </summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="preferred">What the request prefers.</param>
    /// <param name="language">Language; by default from the Accept-Language header.</param>
    public static string? Note([FromSource] Indicator indicator, [FromServices] RequestLanguage preferred, Language? language) =>
        indicator.NoteIn(language ?? preferred.Value);

    /// <summary>Numerator indicator; null when it is not a ratio, or when its parts are not published.</summary>
    public static GraphQL.DataLoader.IDataLoaderResult<Indicator?>? Numerator(
        [FromSource] Indicator indicator,
        [FromServices] IndicatorByCode indicators
    ) => indicator.NumeratorCode is { } code ? indicators.LoadAsync(code) : null;

    /// <summary>Denominator indicator; null when it is not a ratio, or when its parts are not published.</summary>
    public static GraphQL.DataLoader.IDataLoaderResult<Indicator?>? Denominator(
        [FromSource] Indicator indicator,
        [FromServices] IndicatorByCode indicators
    ) => indicator.DenominatorCode is { } code ? indicators.LoadAsync(code) : null;
}
