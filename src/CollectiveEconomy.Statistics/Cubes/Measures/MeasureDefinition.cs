using System.Globalization;
using CollectiveEconomy.Statistics.Cubes.Aggregates;
using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Statistics.Cubes.Measures;

/// <summary>Defines how a measure is computed, in terms of the columns of its cube's table.</summary>
public static class MeasureDefinition
{
    /// <summary>Kind of computation.</summary>
    public static MeasureKind Kind(this Measure measure) =>
        measure switch
        {
            Amount => MeasureKind.Amount,
            UnitCount => MeasureKind.Count,
            DistinctCount => MeasureKind.DistinctCount,
            Ratio => MeasureKind.Ratio,
            Difference => MeasureKind.Difference,
            Survival => MeasureKind.Survival,
            TimeToEvent => MeasureKind.TimeToEvent,
            _ => throw Unknown(measure),
        };

    /// <summary>How the public sees it.</summary>
    public static MeasureAccess Access(this Measure measure) =>
        measure.IsSensitive || measure.IsResponse ? MeasureAccess.Rounded
        : measure.IsConfidential ? MeasureAccess.Protected
        : MeasureAccess.Public;

    /// <summary>Its formula, for example <c>100 × sum(Profit) ÷ sum(Revenue)</c>; the names of functions and columns are the same in both languages.</summary>
    public static string Formula(this Measure measure, Language language) =>
        measure switch
        {
            Amount { Scale: > 1 } amount => $"{amount.Column} ÷ {Text(amount.Scale)}",
            Amount amount => amount.Column,
            UnitCount count => Text(new Units(count.OnlyWhere)),
            DistinctCount count => Text(new Distinct(count.Column, count.OnlyWhere)),
            Ratio { Less: not 0 } growth => $"{Text(growth.Factor)} × {Text(growth.Part)} ÷ {Text(growth.Whole)} − {Text(growth.Less)}",
            Ratio { Factor: not 1 } ratio => $"{Text(ratio.Factor)} × {Text(ratio.Part)} ÷ {Text(ratio.Whole)}",
            Ratio ratio => $"{Text(ratio.Part)} ÷ {Text(ratio.Whole)}",
            Difference difference => $"{Text(difference.Of)} − {Text(difference.Less)}",
            Survival survival when language == Language.Vi =>
                $"tỷ lệ Kaplan-Meier của {survival.Time} quá {Text(survival.Days)} ngày, sự kiện {survival.Event}",
            Survival survival => $"Kaplan-Meier share of {survival.Time} beyond {Text(survival.Days)} days, event {survival.Event}",
            TimeToEvent time when language == Language.Vi => $"thời gian Kaplan-Meier của {time.Time}, sự kiện {time.Event}",
            TimeToEvent time => $"Kaplan-Meier time of {time.Time}, event {time.Event}",
            _ => throw Unknown(measure),
        };

    private static string Text(Aggregate aggregate) =>
        aggregate switch
        {
            Units units => $"units({Where(units.OnlyWhere)})",
            Distinct distinct => $"distinct({distinct.Column}{With(distinct.OnlyWhere)})",
            Reported reported => $"units(with {reported.Column})",
            Sum sum => $"sum({sum.Column}{(sum.With is null ? "" : $" with {sum.With}")}{With(sum.OnlyWhere)})",
            SumOf sums => $"(sum({sums.First}) + sum({sums.Second}))",
            WeightedSum sum => $"sum({sum.Column} × {sum.By})",
            _ => throw new NotSupportedException($"{aggregate} has no formula."),
        };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Where(string? column) => column is null ? "" : $"where {column}";

    private static string With(string? column) => column is null ? "" : $" where {column}";

    private static NotSupportedException Unknown(Measure measure) => new($"{measure.Name} is a {measure.GetType().Name}.");
}
