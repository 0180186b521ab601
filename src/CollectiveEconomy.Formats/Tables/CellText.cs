using System.Globalization;

namespace CollectiveEconomy.Formats.Tables;

/// <summary>A value of a table as text, the same whatever the culture of the process.</summary>
public static class CellText
{
    /// <summary>The text of a value.</summary>
    public static string Of(object value) =>
        value switch
        {
            string text => text,
            bool flag => flag ? "true" : "false",
            DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => throw new NotSupportedException($"A {value.GetType().Name} has no text."),
        };
}
