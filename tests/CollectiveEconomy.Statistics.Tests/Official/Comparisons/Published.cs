using System.Globalization;
using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Codelists;
using CollectiveEconomy.Statistics.Official;
using CollectiveEconomy.Statistics.Official.Comparisons;

namespace CollectiveEconomy.Statistics.Tests.Official.Comparisons;

/// <summary>Made-up figures of one indicator that rises, one that falls, and one ratio of them.</summary>
internal static class Published
{
    private static readonly DateOnly EndOf2030 = new(2030, 12, 31);

    /// <summary>A state at the end of 2030, as document D1 gives it.</summary>
    public static OfficialFigure Figure(string code, decimal value, string indicator = "RISES", ValueKind kind = ValueKind.Actual) =>
        new()
        {
            Code = code,
            IndicatorCode = indicator,
            PeriodKind = PeriodKind.Point,
            PeriodStart = null,
            PeriodEnd = EndOf2030,
            PeriodPrecision = PeriodPrecision.Year,
            Areas = AreaSet.AreasBefore2025,
            AreaCode = "01",
            AreaName = "Hà Nội",
            Entity = "HTX",
            Field = "_T",
            Breakdown = null,
            BreakdownCode = null,
            ValueReported = value.ToString(CultureInfo.InvariantCulture),
            UnitReported = "COUNT",
            Value = value,
            Unit = "COUNT",
            Limit = ValueLimit.Eq,
            ValueKind = kind,
            Status = ObservationStatus.A,
            SourceDocumentCode = "D1",
            NoteVi = null,
            NoteEn = null,
        };

    public static OfficialFigure Target(decimal value, string indicator = "RISES") => Figure("T", value, indicator, ValueKind.Target);

    public static IReadOnlyList<OfficialComparison> Compare(params OfficialFigure[] figures) =>
        new OfficialHoldings(
            figures,
            [
                Indicator("RISES", IndicatorDirection.Up),
                Indicator("FALLS", IndicatorDirection.Down),
                Indicator("SHARE", IndicatorDirection.None),
            ],
            [Document("D1", "A"), Document("D2", "A"), Document("D3", "A"), Document("D4", "B")],
            [Province("01", AreaSet.Areas2025), Province("01", AreaSet.AreasBefore2025)],
            [Code(CodelistIds.Entity, "HTX"), Code(CodelistIds.Entity, "ALL"), Code(CodelistIds.Field, "_T")],
            [Term(RatioSide.Numerator, "RISES"), Term(RatioSide.Denominator, "FALLS")],
            []
        ).Compare();

    private static RatioTerm Term(RatioSide side, string part) =>
        new("SHARE", RatioForm.Share, side, part, IsOfCountry: false, IsUnbroken: false, YearsBefore: 0);

    private static Indicator Indicator(string code, IndicatorDirection direction) =>
        new()
        {
            Code = code,
            NameVi = code,
            NameEn = code,
            Unit = "COUNT",
            Kind = IndicatorKind.Stock,
            Direction = direction,
            DefinitionVi = code,
            DefinitionEn = code,
            NumeratorCode = null,
            DenominatorCode = null,
            NoteVi = null,
            NoteEn = null,
        };

    private static SourceDocument Document(string code, string issuer) =>
        new()
        {
            Code = code,
            Issuer = issuer,
            IssuerNameVi = issuer,
            IssuerNameEn = issuer,
            Publisher = issuer,
            Url = null,
            NoteVi = null,
            NoteEn = null,
        };

    private static Province Province(string code, AreaSet areas) =>
        new()
        {
            Id = Statistics.Areas.Province.IdOf(areas, code),
            Areas = areas,
            Code = code,
            NameVi = "Hà Nội",
            NameEn = "Ha Noi",
            Kind = ProvinceKind.Municipality,
            RegionCode = "RRD",
            SuccessorId = areas == AreaSet.Areas2025 ? null : Statistics.Areas.Province.IdOf(AreaSet.Areas2025, code),
        };

    private static Code Code(string codelist, string value) =>
        new()
        {
            CodelistId = codelist,
            Value = value,
            SortOrder = 1,
            NameVi = value,
            NameEn = value,
            NoteVi = null,
            NoteEn = null,
            IsVerified = true,
            Source = null,
        };
}
