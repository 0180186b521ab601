using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Statistics.Official;

/// <summary>
/// A figure as one source published it. Source is a dimension: figures from different sources are kept side by side and are never added,
/// averaged or overwritten.
/// </summary>
public sealed record OfficialFigure : INoted
{
    /// <summary>Code, for example F0001.</summary>
    public required string Code { get; init; }

    /// <summary>Code of the indicator.</summary>
    public required string IndicatorCode { get; init; }

    /// <summary>How the figure relates to its period.</summary>
    public required PeriodKind PeriodKind { get; init; }

    /// <summary>First day of the period; null for a state at a point in time.</summary>
    public required DateOnly? PeriodStart { get; init; }

    /// <summary>Last day of the period, or the date of the state.</summary>
    public required DateOnly PeriodEnd { get; init; }

    /// <summary>Precision of the date in the source.</summary>
    public required PeriodPrecision PeriodPrecision { get; init; }

    /// <summary>Area set of the area code; null for the whole country.</summary>
    public required AreaSet? Areas { get; init; }

    /// <summary>Code of a province or region of the area set, or VN for the whole country.</summary>
    public required string AreaCode { get; init; }

    /// <summary>Vietnamese name of the area at that time.</summary>
    public required string AreaName { get; init; }

    /// <summary>Population counted, a code of ENTITY.</summary>
    public required string Entity { get; init; }

    /// <summary>Field of activity, a code of HTX_FIELD_VCA; _T for all.</summary>
    public required string Field { get; init; }

    /// <summary>Further breakdown, for example FUNDING_SOURCE or OCOP_STAR; null when none.</summary>
    public required string? Breakdown { get; init; }

    /// <summary>Code within the breakdown; null when none.</summary>
    public required string? BreakdownCode { get; init; }

    /// <summary>Number as printed by the source.</summary>
    public required string ValueReported { get; init; }

    /// <summary>Unit as printed by the source, for example VND_BN.</summary>
    public required string UnitReported { get; init; }

    /// <summary>Value in the unit of the indicator, with two decimals.</summary>
    public required decimal Value { get; init; }

    /// <summary>Unit of the value, a code of UNIT.</summary>
    public required string Unit { get; init; }

    /// <summary>Whether the source states the value or a bound.</summary>
    public required ValueLimit Limit { get; init; }

    /// <summary>Kind of value.</summary>
    public required ValueKind ValueKind { get; init; }

    /// <summary>Status of the value.</summary>
    public required ObservationStatus Status { get; init; }

    /// <summary>Code of the source document.</summary>
    public required string SourceDocumentCode { get; init; }

    /// <summary>Note for readers: in Vietnamese; null when none.</summary>
    public required string? NoteVi { get; init; }

    /// <summary>Note for readers: in English; null when none.</summary>
    public required string? NoteEn { get; init; }
}
