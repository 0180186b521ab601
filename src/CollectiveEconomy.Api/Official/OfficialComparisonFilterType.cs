using System.Linq.Expressions;
using CollectiveEconomy.Api.Areas;
using CollectiveEconomy.Api.Codelists;
using CollectiveEconomy.Engine.Lists.Filters;
using CollectiveEconomy.Statistics.Codelists;
using CollectiveEconomy.Statistics.Official;
using CollectiveEconomy.Statistics.Official.Comparisons;

namespace CollectiveEconomy.Api.Official;

/// <summary>Filter on comparisons.</summary>
internal sealed class OfficialComparisonFilterType : FilterType<OfficialComparison>
{
    /// <summary>Declares it.</summary>
    /// <param name="areas">The areas.</param>
    /// <param name="codelists">The codelists.</param>
    /// <param name="known">The codes of the register.</param>
    public OfficialComparisonFilterType(AreaDirectory areas, CodelistDirectory codelists, RegisterCodes known)
        : base("OfficialComparisonFilter", "comparisons")
    {
        Value<ChoiceFilterType<OfficialComparisonKind>, OfficialComparisonKind>("kind", row => row.Kind, "Kind of comparison.");
        Value<FlagFilterType, bool>("isComparable", row => row.IsComparable, "Whether the two are comparable.");
        Code("indicator", row => row.IndicatorCode, known.Indicators, "Indicator");
        Part<AreaFilterType>(
            "area",
            OfficialAreas.Description,
            asked => new OfficialAreas(areas).Part<OfficialComparison>(row => row.Areas, row => row.AreaCode, Asked(asked))
        );
        Value<IntFilterType, int>("year", row => row.PeriodEnd.Year, "Calendar year in which the figure's period ends.");
        Code("entity", row => row.Figure.Entity, codelists.Permitted(CodelistIds.Entity), "Population counted");
        Code("field", row => row.Figure.Field, codelists.Permitted(CodelistIds.Field), "Field of activity; _T for all");
        Value<CodeFilterType, string?>("breakdown", row => row.Figure.Breakdown, "Further breakdown, for example FUNDING_SOURCE.");
        Value<CodeFilterType, string?>("breakdownCode", row => row.Figure.BreakdownCode, "Code within the breakdown.");
        Part<CodeFilterType>(
            "source",
            $"Source document of any of the figures, a code of {known.Sources.List}.",
            asked => Sources(known.Sources, Asked(asked))
        );
    }

    /// <summary>One of several figures fulfils what names documents; all of them must keep out of what excludes some.</summary>
    private static FilterPart<OfficialComparison> Sources(PermittedCodes known, IDictionary<string, object?> asked) =>
        new(_ =>
        {
            var named = Of(asked.Where(comparison => comparison.Key != "notIn"));
            var excluded = Of(asked.Where(comparison => comparison.Key == "notIn"));
            return row => row.Figures.Any(named) && row.Figures.All(excluded);
        })
        {
            Checks = [known.Check("source", asked)],
        };

    private static Func<OfficialFigure, bool> Of(IEnumerable<KeyValuePair<string, object?>> asked) =>
        ComparisonPredicates
            .Of((Expression<Func<OfficialFigure, string>>)(figure => figure.SourceDocumentCode), asked.ToDictionary())
            .Compile();
}
