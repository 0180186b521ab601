using System.Globalization;
using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Statistics.Official.Comparisons;

/// <summary>Formats numbers and dates in both languages, and determines the precision printed by a source.</summary>
internal static class Printed
{
    private static readonly NumberFormatInfo Vietnamese = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };

    /// <summary>A number with as many decimals as it has, at most two.</summary>
    public static string Number(decimal value, Language language) =>
        value.ToString("#,##0.##", language == Language.En ? CultureInfo.InvariantCulture : Vietnamese);

    /// <summary>The day or the days of a figure's period.</summary>
    public static string Period(OfficialFigure figure, Language language) =>
        (figure.PeriodStart is { } start ? Day(start, language) + (language == Language.En ? " to " : " đến ") : "")
        + Day(figure.PeriodEnd, language);

    /// <summary>Value of one unit in the last place that the source printed, in the unit of the figure.</summary>
    public static decimal LastPlace(OfficialFigure figure)
    {
        var reported = decimal.Parse(figure.ValueReported, CultureInfo.InvariantCulture);
        var scale = reported == 0 ? 1 : figure.Value / reported;
        for (var place = 0; place < reported.Scale; place++)
            scale /= 10;
        return scale;
    }

    /// <summary>A computed value as finely as its unit allows: percent to two decimals, money and counts without; halves go to the even neighbour.</summary>
    public static decimal Rounded(decimal value, string unit) => Math.Round(value, unit == "PERCENT" ? 2 : 0, MidpointRounding.ToEven);

    /// <summary>A share in percent, to two decimals; null of nothing.</summary>
    public static decimal? Percent(decimal part, decimal whole) =>
        whole == 0 ? null : Math.Round(100 * part / whole, 2, MidpointRounding.ToEven);

    private static string Day(DateOnly day, Language language) =>
        day.ToString(language == Language.En ? "d MMMM yyyy" : "d'/'M'/'yyyy", CultureInfo.InvariantCulture);
}
