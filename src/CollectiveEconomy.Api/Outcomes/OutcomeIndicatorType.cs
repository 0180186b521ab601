using CollectiveEconomy.Api.Codelists;
using CollectiveEconomy.Engine.Languages;
using CollectiveEconomy.Engine.Nodes;
using CollectiveEconomy.Statistics.Codelists;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.Outcomes;
using GraphQL;

namespace CollectiveEconomy.Api.Outcomes;

/// <summary>Outcome indicators in the schema.</summary>
internal sealed class OutcomeIndicatorType : NamedType<OutcomeIndicator>
{
    /// <summary>It is a node.</summary>
    public OutcomeIndicatorType()
        : base(
            indicator => indicator.SearchName,
            indicator => indicator.Unit,
            indicator => indicator.DefinitionVi,
            indicator => indicator.DefinitionEn
        ) => this.IsNode(indicator => indicator.Code);

    /// <summary>Unit of its values.</summary>
    public static Code Unit([FromSource] OutcomeIndicator indicator, [FromServices] CodelistDirectory codelists) =>
        codelists.Code(CodelistIds.Unit, indicator.Unit)!;

    /// <summary>Indicator.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="preferred">What the request prefers.</param>
    /// <param name="language">Language; by default from the Accept-Language header.</param>
    public static string Definition(
        [FromSource] OutcomeIndicator indicator,
        [FromServices] RequestLanguage preferred,
        Language? language
    ) => (language ?? preferred.Value) == Language.En ? indicator.DefinitionEn : indicator.DefinitionVi;
}
