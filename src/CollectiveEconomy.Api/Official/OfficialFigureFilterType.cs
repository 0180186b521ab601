using CollectiveEconomy.Api.Areas;
using CollectiveEconomy.Api.Codelists;
using CollectiveEconomy.Engine.Lists.Filters;
using CollectiveEconomy.Statistics.Codelists;
using CollectiveEconomy.Statistics.Official;

namespace CollectiveEconomy.Api.Official;

/// <summary>Filter on official figures.</summary>
internal sealed class OfficialFigureFilterType : FilterType<OfficialFigure>
{
    /// <summary>Declares it.</summary>
    /// <param name="areas">The areas.</param>
    /// <param name="codelists">The codelists.</param>
    /// <param name="known">The codes of the register.</param>
    public OfficialFigureFilterType(AreaDirectory areas, CodelistDirectory codelists, RegisterCodes known)
        : base("OfficialFigureFilter", "official figures")
    {
        Value<CodeFilterType, string?>("code", figure => figure.Code, "Code.");
        Code("indicator", figure => figure.IndicatorCode, known.Indicators, "Indicator");
        Part<AreaFilterType>(
            "area",
            OfficialAreas.Description,
            asked => new OfficialAreas(areas).Part<OfficialFigure>(figure => figure.Areas, figure => figure.AreaCode, Asked(asked))
        );
        Value<IntFilterType, int>("year", figure => figure.PeriodEnd.Year, "Calendar year in which the period ends.");
        Value<DateFilterType, DateOnly>("periodEnd", figure => figure.PeriodEnd, "Last day of the period.");
        Code("source", figure => figure.SourceDocumentCode, known.Sources, "Source document");
        CodeOf<SourceDocument>(
            "issuer",
            document => document.Issuer,
            register => register.SourceDocuments,
            (document, figure) => document.Code == figure.SourceDocumentCode,
            known.Issuers,
            "Issuer, for example VCA or MPI"
        );
        Value<ChoiceFilterType<ValueKind>, ValueKind>("kind", figure => figure.ValueKind, "Kind of value.");
        Code("entity", figure => figure.Entity, codelists.Permitted(CodelistIds.Entity), "Population counted");
        Code("field", figure => figure.Field, codelists.Permitted(CodelistIds.Field), "Field of activity; _T for all");
        Value<CodeFilterType, string?>("breakdown", figure => figure.Breakdown, "Further breakdown, for example FUNDING_SOURCE.");
        Value<CodeFilterType, string?>("breakdownCode", figure => figure.BreakdownCode, "Code within the breakdown.");
    }
}
