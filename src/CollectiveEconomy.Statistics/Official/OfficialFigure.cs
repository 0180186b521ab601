using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Statistics.Official;

/// <summary>
/// A figure as one source published it. Source is a dimension: figures of different sources stand side by side and are never added, averaged or overwritten.
/// </summary>
public sealed record OfficialFigure : INoted
{
    /// <summary>Code, for example F0001.</summary>
    public required string Code { get; init; }

    /// <summary>Code of the indicator.</summary>
    public required string IndicatorCode { get; init; }

    /// <summary>What the figure says of its period.</summary>
    public required PeriodKind PeriodKind { get; init; }

    /// <summary>First day of the period; null for the state at a point in time.</summary>
    public required DateOnly? PeriodStart { get; init; }

    /// <summary>Last day of the period, or the day of the state.</summary>
    public required DateOnly PeriodEnd { get; init; }

    /// <summary>How exactly the source states the date.</summary>
    public required PeriodPrecision PeriodPrecision { get; init; }

    /// <summary>The area set of <see cref="AreaCode"/>; null for the whole country.</summary>
    public required AreaSet? Areas { get; init; }

    /// <summary>Code of a province or region of the area set, or VN for the whole country.</summary>
    public required string AreaCode { get; init; }

    /// <summary>Vietnamese name of the area as it was at the time.</summary>
    public required string AreaName { get; init; }

    /// <summary>The population that is counted, a code of ENTITY.</summary>
    public required string Entity { get; init; }

    /// <summary>Field of activity, a code of HTX_FIELD_VCA; _T for all.</summary>
    public required string Field { get; init; }

    /// <summary>A further breakdown, for example FUNDING_SOURCE or OCOP_STAR; null when there is none.</summary>
    public required string? Breakdown { get; init; }

    /// <summary>The code within the breakdown; null when there is none.</summary>
    public required string? BreakdownCode { get; init; }

    /// <summary>The number as the source printed it.</summary>
    public required string ValueReported { get; init; }

    /// <summary>The unit as the source printed it, for example VND_BN.</summary>
    public required string UnitReported { get; init; }

    /// <summary>The number in the unit of the indicator, to two decimals.</summary>
    public required decimal Value { get; init; }

    /// <summary>Unit of <see cref="Value"/>, a code of UNIT.</summary>
    public required string Unit { get; init; }

    /// <summary>Whether the source gives the value or a bound of it.</summary>
    public required ValueLimit Limit { get; init; }

    /// <summary>What kind of statement it is.</summary>
    public required ValueKind ValueKind { get; init; }

    /// <summary>Status of the value.</summary>
    public required ObservationStatus Status { get; init; }

    /// <summary>Code of the document that states it.</summary>
    public required string SourceDocumentCode { get; init; }

    /// <summary>What a reader must know: in Vietnamese; null when nothing.</summary>
    public required string? NoteVi { get; init; }

    /// <summary>What a reader must know: in English; null when nothing.</summary>
    public required string? NoteEn { get; init; }
}
