using CollectiveEconomy.Statistics.Official;
using Sylvan.Data.Csv;

namespace CollectiveEconomy.Ingestion.Reference;

/// <summary>Official figures, what they measure and where they were published.</summary>
internal static class OfficialFiles
{
    public static IReadOnlyList<SourceDocument> SourceDocuments() =>
        CodelistFile.Read(
            "source_documents.csv",
            csv => new SourceDocument
            {
                Code = csv.Text("code"),
                Issuer = csv.Text("issuer"),
                IssuerNameVi = csv.Text("issuer_name_vi"),
                IssuerNameEn = csv.Text("issuer_name_en"),
                Publisher = csv.Text("publisher"),
                Url = csv.TextOrNull("url"),
                NoteVi = csv.TextOrNull("note_vi"),
                NoteEn = csv.TextOrNull("note_en"),
            }
        );

    public static IReadOnlyList<Indicator> Indicators() =>
        CodelistFile.Read(
            "indicators.csv",
            csv => new Indicator
            {
                Code = csv.Text("code"),
                NameVi = csv.Text("name_vi"),
                NameEn = csv.TextOrNull("name_en"),
                Unit = csv.Text("unit"),
                Kind = csv.Enum<IndicatorKind>("kind"),
                Direction = csv.Enum<IndicatorDirection>("direction"),
                DefinitionVi = csv.Text("definition_vi"),
                DefinitionEn = csv.Text("definition_en"),
                NumeratorCode = csv.TextOrNull("numerator"),
                DenominatorCode = csv.TextOrNull("denominator"),
                NoteVi = csv.TextOrNull("note_vi"),
                NoteEn = csv.TextOrNull("note_en"),
            }
        );

    public static IReadOnlyList<OfficialFigure> Figures() => CodelistFile.Read("official_figures.csv", Figure);

    private static OfficialFigure Figure(CsvDataReader csv) =>
        new()
        {
            Code = csv.Text("id"),
            IndicatorCode = csv.Text("indicator"),
            PeriodKind = csv.Enum<PeriodKind>("period_kind"),
            PeriodStart = csv.DateOrNull("period_start"),
            PeriodEnd = csv.Date("period_end"),
            PeriodPrecision = csv.Enum<PeriodPrecision>("period_precision"),
            Areas = csv.Areas("area_set"),
            AreaCode = csv.Text("area_code"),
            AreaName = csv.Text("area_name_vi"),
            Entity = csv.Text("entity"),
            Field = csv.Text("htx_field"),
            Breakdown = csv.TextOrNull("breakdown"),
            BreakdownCode = csv.TextOrNull("breakdown_code"),
            ValueReported = csv.Text("value_reported"),
            UnitReported = csv.Text("unit_reported"),
            Value = csv.Decimal("value"),
            Unit = csv.Text("unit"),
            Limit = csv.Enum<ValueLimit>("limit"),
            ValueKind = csv.Enum<ValueKind>("value_kind"),
            Status = csv.Enum<ObservationStatus>("obs_status"),
            SourceDocumentCode = csv.Text("source_document"),
            NoteVi = csv.TextOrNull("note_vi"),
            NoteEn = csv.TextOrNull("note_en"),
        };
}
