using System.Globalization;
using System.Reflection;
using System.Xml.Linq;
using CollectiveEconomy.Ingestion.Formats;
using CollectiveEconomy.Ingestion.References;
using CollectiveEconomy.Ingestion.Schemas;
using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Ingestion.Values;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Imports;

namespace CollectiveEconomy.Ingestion.Tests.Schemas;

/// <summary>What is read and what is refused, as the running code does it, and the limits of a submission.</summary>
internal static class ReadingPages
{
    public static void Write(TextWriter text, CodeSets codes)
    {
        text.Write(
            "## What we read and what we refuse\n\nThe last columns are what the import makes of the cell. Text in quotation marks is a cell of text, as all cells of CSV files are.\n\n| values of | cell | read as | finding |\n|---|---|---|---|\n"
        );
        foreach (var (kind, table, field, cells) in ReadingSamples.All)
        {
            var schema = TableSchemas.Named(table);
            var reading = new FieldReader(schema, schema.Field(field), codes);
            foreach (var cell in cells)
            {
                var findings = new List<CellFinding>();
                var value = reading.Read(cell, findings);
                text.Write($"| {kind} | {Shown(cell)} | {Shown(value)} | {string.Join("; ", findings.Select(Shown))} |\n");
            }
        }

        text.Write("\nTexts that mean \"missing\", by table: ");
        text.Write(
            string.Join(
                "; ",
                TableSchemas
                    .All.GroupBy(table =>
                        string.Join(" ", table.MissingValues.Where(value => value.Length > 0).Select(value => $"`{value}`"))
                    )
                    .Select(same => same.Key.Length == 0 ? $"none ({same.Count()} tables)" : $"{same.Key} ({same.Count()} tables)")
            )
        );
        text.Write(".\n\n");
    }

    public static void WriteLimits(TextWriter text)
    {
        text.Write("## Limits\n\n| limit | default | |\n|---|---|---|\n");
        var limits = new ImportLimits();
        foreach (var property in typeof(ImportLimits).GetProperties(BindingFlags.Public | BindingFlags.Instance))
            text.Write(
                string.Create(CultureInfo.InvariantCulture, $"| `{property.Name}` | {property.GetValue(limits)} | {Summary(property)} |\n")
            );
        text.Write($"| rows in which headings are looked for | {Headings.Searched} | |\n\n");
    }

    private static string Shown(Cell cell) =>
        $"{(cell.Kind == CellKind.Text ? $"\"{Visible(cell.Text)}\"" : $"{cell.Kind.ToString().ToLowerInvariant()} {cell.Text}")}{(cell.IsComputed ? ", by a formula" : "")}";

    private static string Shown(object? value) =>
        value switch
        {
            null => "–",
            DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            PartialDay part => DatePrecisions.Text(part.First, part.Precision),
            bool flag => flag ? "yes" : "no",
            string written => $"\"{Visible(written)}\"",
            _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        };

    private static string Shown(CellFinding finding) =>
        $"{(finding.Severity == FindingSeverity.Warning ? "warning " : "")}`{finding.Rule}`: {finding.MessageEn}{(finding.Suggestion is { } meant ? $" → {meant}" : "")}".Replace(
            "|",
            "\\|",
            StringComparison.Ordinal
        );

    /// <summary>Characters that nobody sees, as their numbers.</summary>
    private static string Visible(string text) =>
        string.Concat(
            text.Select(letter =>
                char.GetUnicodeCategory(letter) is UnicodeCategory.Format or UnicodeCategory.Control || letter == '\uFFFD'
                    ? $"\\u{(int)letter:X4}"
                    : $"{letter}"
            )
        );

    private static string Summary(PropertyInfo property) =>
        XDocument
            .Load(Path.ChangeExtension(property.DeclaringType!.Assembly.Location, ".xml"))
            .Descendants("member")
            .Single(member => member.Attribute("name")!.Value == $"P:{property.DeclaringType.FullName}.{property.Name}")
            .Element("summary")!
            .Value.ReplaceLineEndings(" ")
            .Trim();
}
