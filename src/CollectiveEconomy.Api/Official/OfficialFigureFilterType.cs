using CollectiveEconomy.Api.Areas;
using CollectiveEconomy.Api.Codelists;
using CollectiveEconomy.Api.Filtering;
using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Codelists;
using CollectiveEconomy.Statistics.Official;

namespace CollectiveEconomy.Api.Official;

/// <summary>What can be asked of official figures.</summary>
public sealed class OfficialFigureFilterType : FilterType<OfficialFigure>
{
    /// <summary>Code of the whole country.</summary>
    private const string Country = "VN";

    private readonly AreaDirectory _areas;

    /// <summary>Declares it.</summary>
    /// <param name="areas">The areas.</param>
    /// <param name="codelists">The codelists.</param>
    public OfficialFigureFilterType(AreaDirectory areas, CodelistDirectory codelists)
        : base("OfficialFigureFilter", "official figures")
    {
        _areas = areas;
        Code(
            "indicator",
            figure => figure.IndicatorCode,
            new KnownCodes("the indicators", register => register.Indicators.Select(indicator => indicator.Code)),
            "What they measure"
        );
        Part<AreaFilterType>(
            "area",
            "The area: VN for the country, or a province or region of the area set.",
            asked => InArea((AreaSet)Asked(asked)["areas"]!, Asked(asked).Where(comparison => comparison.Key != "areas").ToDictionary())
        );
        Value<IntFilterType, int>("year", figure => figure.PeriodEnd.Year, "Calendar year in which the period ends.");
        Value<DateFilterType, DateOnly>("periodEnd", figure => figure.PeriodEnd, "Last day of the period.");
        Code(
            "source",
            figure => figure.SourceDocumentCode,
            new KnownCodes("the source documents", register => register.SourceDocuments.Select(document => document.Code)),
            "The document that states them"
        );
        CodeOf<SourceDocument>(
            "issuer",
            document => document.Issuer,
            register => register.SourceDocuments,
            (document, figure) => document.Code == figure.SourceDocumentCode,
            new KnownCodes("the issuers", register => register.SourceDocuments.Select(document => document.Issuer).Distinct()),
            "The body that states them, for example VCA or MPI"
        );
        Value<ChoiceFilterType<ValueKind>, ValueKind>("kind", figure => figure.ValueKind, "What kind of statement they are.");
        Code("entity", figure => figure.Entity, KnownCodes.In(codelists, CodelistIds.Entity), "The population that they count");
        Code("field", figure => figure.Field, KnownCodes.In(codelists, CodelistIds.Field), "Field of activity; _T for all");
        Value<CodeFilterType, string?>("breakdown", figure => figure.Breakdown, "The further breakdown, for example FUNDING_SOURCE.");
    }

    /// <summary>Figures of an area belong to its set; those of the country to none.</summary>
    private FilterPart<OfficialFigure> InArea(AreaSet set, Dictionary<string, object?> asked) =>
        new(register =>
        {
            new KnownCodes($"the areas of {(set == AreaSet.Areas2025 ? "AREAS_2025" : "AREAS_BEFORE_2025")}", _ => AreaCodes(set)).Check(
                "area",
                Comparing.Values<string>(asked),
                register
            );
            return Composition.And(
                figure => figure.Areas == null || figure.Areas == set,
                Comparing.Of<OfficialFigure, string>(figure => figure.AreaCode, asked)
            );
        })
        {
            Areas = [set],
        };

    private IEnumerable<string> AreaCodes(AreaSet set) =>
        _areas.Regions(set).Select(region => region.Code).Concat(_areas.Provinces(set).Select(province => province.Code)).Append(Country);
}
