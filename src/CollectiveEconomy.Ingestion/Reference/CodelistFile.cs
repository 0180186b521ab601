using System.Globalization;
using CollectiveEconomy.Statistics.Areas;
using Sylvan.Data.Csv;

namespace CollectiveEconomy.Ingestion.Reference;

/// <summary>Reads the CSV files of <c>schema/codelists</c>, which are embedded in this assembly.</summary>
internal static class CodelistFile
{
    /// <summary>The rows of a file, made one by one from its columns by name.</summary>
    public static IReadOnlyList<TRow> Read<TRow>(string file, Func<CsvDataReader, TRow> row)
    {
        using var stream =
            typeof(CodelistFile).Assembly.GetManifestResourceStream($"codelists/{file}")
            ?? throw new InvalidOperationException($"schema/codelists/{file} is not embedded in the build.");
        return Read(new StreamReader(stream), row);
    }

    /// <summary>The rows of a text in the form of such a file.</summary>
    public static IReadOnlyList<TRow> Read<TRow>(TextReader text, Func<CsvDataReader, TRow> row)
    {
        using var csv = CsvDataReader.Create(text);
        var rows = new List<TRow>();
        while (csv.Read())
            rows.Add(row(csv));
        return rows;
    }

    /// <summary>The text of a column.</summary>
    public static string Text(this CsvDataReader csv, string column) => csv.GetString(csv.GetOrdinal(column));

    /// <summary>The text of a column; null when it is empty.</summary>
    public static string? TextOrNull(this CsvDataReader csv, string column) => csv.Text(column) is { Length: > 0 } text ? text : null;

    /// <summary>The whole number of a column.</summary>
    public static int Int(this CsvDataReader csv, string column) => int.Parse(csv.Text(column), CultureInfo.InvariantCulture);

    /// <summary>The whole number of a column; null when it is empty.</summary>
    public static int? IntOrNull(this CsvDataReader csv, string column) => csv.TextOrNull(column) is null ? null : csv.Int(column);

    /// <summary>The decimal number of a column.</summary>
    public static decimal Decimal(this CsvDataReader csv, string column) => decimal.Parse(csv.Text(column), CultureInfo.InvariantCulture);

    /// <summary>Whether a column says Y, for yes.</summary>
    public static bool Flag(this CsvDataReader csv, string column) => csv.Text(column) == "Y";

    /// <summary>The date of a column.</summary>
    public static DateOnly Date(this CsvDataReader csv, string column) =>
        DateOnly.ParseExact(csv.Text(column), "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The date of a column; null when it is empty.</summary>
    public static DateOnly? DateOrNull(this CsvDataReader csv, string column) => csv.TextOrNull(column) is null ? null : csv.Date(column);

    /// <summary>The member of an enum whose name the column spells in capitals with underscores.</summary>
    public static TEnum Enum<TEnum>(this CsvDataReader csv, string column)
        where TEnum : struct, Enum =>
        System.Enum.Parse<TEnum>(csv.Text(column).Replace("_", "", StringComparison.Ordinal), ignoreCase: true);

    /// <summary>The area set that a column names by its number of provinces.</summary>
    public static AreaSet? Areas(this CsvDataReader csv, string column) =>
        csv.Text(column) switch
        {
            "34" => AreaSet.Areas2025,
            "63" => AreaSet.AreasBefore2025,
            "" => null,
            var other => throw new FormatException($"'{other}' is not an area set; it must be 34, 63 or empty."),
        };
}
