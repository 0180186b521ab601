using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using CollectiveEconomy.Formats.Csv;

namespace CollectiveEconomy.Cli.Terminals;

/// <summary>Writes results of many rows in the format that was chosen.</summary>
internal static class FormattedRows
{
    private static readonly JsonSerializerOptions Json = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes rows.</summary>
    /// <param name="terminal">Where.</param>
    /// <param name="format">The format.</param>
    /// <param name="columns">Names of the columns, in lower case.</param>
    /// <param name="rows">A value for each column: a text, a number or null.</param>
    public static void Write(
        this Terminal terminal,
        TableFormat format,
        IReadOnlyList<string> columns,
        IEnumerable<IReadOnlyList<object?>> rows
    )
    {
        if (format == TableFormat.Json)
            terminal.Write(
                JsonSerializer.Serialize(rows.Select(row => columns.Zip(row).ToDictionary(one => one.First, one => one.Second)), Json)
            );
        else if (format == TableFormat.Csv)
            foreach (var row in rows.Select(Texts).Prepend(columns))
                terminal.Write(string.Join(',', row.Select(SafeText.Csv)));
        else
            terminal.Write(columns, rows.Select(Texts));
    }

    private static IReadOnlyList<string> Texts(IReadOnlyList<object?> row) => [.. row.Select(Text)];

    private static string Text(object? value) =>
        value switch
        {
            null => "",
            // Without zeros at the end.
            decimal number => number.ToString("0.############################", CultureInfo.InvariantCulture),
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => (string)value,
        };
}
