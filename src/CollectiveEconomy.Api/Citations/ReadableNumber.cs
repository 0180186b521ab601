using System.Globalization;
using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Api.Citations;

/// <summary>Numbers as readers of a language write them, whatever the culture of the process.</summary>
internal static class ReadableNumber
{
    private const string Format = "#,##0.######";

    private static readonly NumberFormatInfo Vietnamese = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };
    private static readonly NumberFormatInfo English = new() { NumberGroupSeparator = ",", NumberDecimalSeparator = "." };

    /// <summary>A number as text.</summary>
    public static string Of(IFormattable number, Language language) =>
        number.ToString(Format, language == Language.En ? English : Vietnamese);
}
