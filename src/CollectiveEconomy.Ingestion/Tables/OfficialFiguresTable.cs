using CollectiveEconomy.Ingestion.References;
using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Official;

namespace CollectiveEconomy.Ingestion.Tables;

internal sealed class OfficialFiguresTable : ImportTable<OfficialFigure>
{
    public override string Name => "official_figures";

    public override ICorrectableRows<OfficialFigure> Owner { get; } = new CorrectableRows<OfficialFigure, string>(row => row.Code);

    public override OfficialFigure Read(RowValues row) =>
        new()
        {
            Code = row.Text("code"),
            IndicatorCode = row.Text("indicator"),
            PeriodKind = row.Enum<PeriodKind>("period_kind"),
            PeriodStart = row.DateOrNull("period_start"),
            PeriodEnd = row.Date("period_end"),
            PeriodPrecision = row.Enum<PeriodPrecision>("period_precision"),
            Areas = Areas(row.TextOrNull("area_set")),
            AreaCode = row.Text("area_code"),
            AreaName = row.Text("area_name"),
            Entity = row.Text("entity"),
            Field = row.TextOrNull("field") ?? "_T",
            Breakdown = row.TextOrNull("breakdown"),
            BreakdownCode = row.TextOrNull("breakdown_code"),
            ValueReported = row.Text("value_reported"),
            UnitReported = row.Text("unit_reported"),
            Value = row.Measure("value"),
            Unit = row.Text("unit"),
            Limit = row.EnumOrNull<ValueLimit>("limit") ?? ValueLimit.Eq,
            ValueKind = row.Enum<ValueKind>("value_kind"),
            Status = row.EnumOrNull<ObservationStatus>("status") ?? ObservationStatus.A,
            SourceDocumentCode = row.Text("source_document"),
            NoteVi = row.TextOrNull("note"),
            NoteEn = row.TextOrNull("note_en"),
        };

    public override string KeyOf(OfficialFigure row, CodeSets codes) => row.Code;

    private static AreaSet? Areas(string? set) =>
        set switch
        {
            "34" => AreaSet.Areas2025,
            "63" => AreaSet.AreasBefore2025,
            _ => null,
        };
}
