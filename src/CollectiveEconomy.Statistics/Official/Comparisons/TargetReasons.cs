using CollectiveEconomy.Statistics.Codelists;
using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Statistics.Official.Comparisons;

/// <summary>Why a target can't be compared with an actual value, and what limits the comparison.</summary>
internal static class TargetReasons
{
    private static readonly ComparisonReason NoActual = ComparisonReason.Forbids(
        "NO_ACTUAL",
        "Không có số thực hiện nào của chỉ tiêu này cho địa bàn này đến kỳ của chỉ tiêu.",
        "There is no actual value of this indicator for this area up to the period of the target."
    );

    public static IEnumerable<ComparisonReason> Of(OfficialHoldings holdings, OfficialFigure target, OfficialFigure? actual) =>
        (
            actual is null
                ? [TargetAreas.Merged(holdings, target), NoActual]
                : new[]
                {
                    TargetAreas.Merged(holdings, target),
                    Indicators(holdings, target, actual),
                    Periods(target, actual),
                    TargetAreas.OtherSet(target, actual),
                    Populations(holdings, target, actual),
                    Early(target, actual),
                    actual.Limit == ValueLimit.Eq ? null : SourceReasons.Bound(holdings, actual),
                    Preliminary(holdings, actual),
                }
        ).OfType<ComparisonReason>();

    public static bool HasSamePopulation(OfficialFigure target, OfficialFigure actual) =>
        (target.Entity, target.Field) == (actual.Entity, actual.Field);

    private static ComparisonReason? Indicators(OfficialHoldings holdings, OfficialFigure target, OfficialFigure actual) =>
        target.IndicatorCode == actual.IndicatorCode
            ? null
            : holdings
                .Nearest(target.IndicatorCode)
                .Where(near => near.ActualCode == actual.IndicatorCode)
                .Select(near => ComparisonReason.Forbids("INDICATOR_DIFFERS", near.WhyNotVi, near.WhyNotEn))
                .First();

    private static ComparisonReason? Periods(OfficialFigure target, OfficialFigure actual) =>
        target.PeriodEnd == actual.PeriodEnd && target.PeriodStart == actual.PeriodStart || IsWithinPrecision(target, actual)
            ? null
            : ComparisonReason.Forbids(
                "PERIOD_DIFFERS",
                $"Chỉ tiêu là của {Printed.Period(target, Language.Vi)}, số thực hiện là của {Printed.Period(actual, Language.Vi)}.",
                $"The target is for {Printed.Period(target, Language.En)}, the actual value for {Printed.Period(actual, Language.En)}."
            );

    // A target for a year names no day of it, so a state within that year is the closest that can be said to agree.
    private static bool IsWithinPrecision(OfficialFigure target, OfficialFigure actual) =>
        target is { PeriodStart: null, PeriodPrecision: PeriodPrecision.Year }
        && actual.PeriodStart is null
        && target.PeriodEnd.Year == actual.PeriodEnd.Year;

    private static ComparisonReason? Populations(OfficialHoldings holdings, OfficialFigure target, OfficialFigure actual) =>
        HasSamePopulation(target, actual)
            ? null
            : ComparisonReason.Forbids(
                "POPULATION_DIFFERS",
                $"Chỉ tiêu tính {Population(holdings, target, Language.Vi)}; số thực hiện tính {Population(holdings, actual, Language.Vi)}.",
                $"The target counts {Population(holdings, target, Language.En)}; the actual value {Population(holdings, actual, Language.En)}."
            );

    private static ComparisonReason? Early(OfficialFigure target, OfficialFigure actual) =>
        target.PeriodEnd == actual.PeriodEnd || !IsWithinPrecision(target, actual)
            ? null
            : ComparisonReason.Explains(
                "DATE_EARLIER",
                $"Số thực hiện tại ngày {Printed.Period(actual, Language.Vi)}, trước cuối kỳ của chỉ tiêu.",
                $"The actual value is for {Printed.Period(actual, Language.En)}, before the end of the target's period."
            );

    private static ComparisonReason? Preliminary(OfficialHoldings holdings, OfficialFigure actual) =>
        actual.ValueKind == ValueKind.Actual
            ? null
            : ComparisonReason.Explains(
                "NOT_FINAL",
                $"{holdings.Name(actual, Language.Vi)} nêu số {(actual.ValueKind == ValueKind.Estimate ? "ước tính" : "sơ bộ")}.",
                $"{holdings.Name(actual, Language.En)} gives {(actual.ValueKind == ValueKind.Estimate ? "an estimate" : "a preliminary value")}."
            );

    private static string Population(OfficialHoldings holdings, OfficialFigure figure, Language language) =>
        $"“{holdings.Code(CodelistIds.Entity, figure.Entity).NameIn(language)}” ({holdings.Code(CodelistIds.Field, figure.Field).NameIn(language)})";
}
