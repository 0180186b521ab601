using System.Text.Encodings.Web;
using System.Text.Json;
using CollectiveEconomy.Formats.Tables;
using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Formats.Csv;

/// <summary>
/// What stands beside a CSV file (CSV on the Web, W3C 2015): types, titles and units of its columns, and its contract, so that no program has to guess that F is no
/// "false".
/// </summary>
public sealed class CsvMetadataFormat : IDataFormat
{
    private static readonly JsonWriterOptions Json = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <inheritdoc/>
    public string Extension => "csv-metadata.json";

    /// <inheritdoc/>
    public string MediaType => "application/csvm+json";

    /// <inheritdoc/>
    public async Task WriteAsync(DataTable table, Stream stream, FormatOptions options, CancellationToken cancellationToken)
    {
        var (contract, language) = (table.Contract, table.Contract.Language);
        await using var json = new Utf8JsonWriter(stream, Json);
        json.WriteStartObject();
        json.WriteStartArray("@context");
        json.WriteStringValue("http://www.w3.org/ns/csvw");
        json.WriteStartObject();
        json.WriteString("@language", language.Of("vi", "en"));
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteString("url", $"{table.Name}-{contract.Origin.Name}.csv");
        json.WriteString("dc:title", contract.Title.In(language));
        json.WriteString("dc:license", contract.Licence);
        if (contract.Origin.Release is { } release)
            json.WriteString("dc:issued", release.PublishedOn.ToString("O", System.Globalization.CultureInfo.InvariantCulture));
        if (contract.Citation is { } citation)
            json.WriteString("dc:bibliographicCitation", citation.Text);
        json.WriteStartArray("notes");
        foreach (var fact in ContractFacts.Of(contract))
        {
            json.WriteStartObject();
            json.WriteString("name", fact.Name);
            json.WriteString("value", fact.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("dialect");
        json.WriteString("delimiter", options.Csv.Delimiter.ToString());
        json.WriteBoolean("header", true);
        json.WriteString("encoding", "utf-8");
        json.WriteEndObject();
        json.WriteStartObject("tableSchema");
        json.WriteStartArray("columns");
        foreach (var column in table.Columns)
            Write(json, column, contract, options.Csv);
        json.WriteEndArray();
        if (table.Columns.Any(column => column.Role == ColumnRole.Dimension))
        {
            json.WriteStartArray("primaryKey");
            foreach (var column in table.Columns.Where(column => column.Role == ColumnRole.Dimension))
                json.WriteStringValue(column.Name);
            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteEndObject();
        await json.FlushAsync(cancellationToken);
    }

    private static void Write(Utf8JsonWriter json, DataColumn column, DataContract contract, CsvDialect dialect)
    {
        json.WriteStartObject();
        json.WriteString("name", column.Name);
        json.WriteString("titles", column.Title.In(contract.Language));
        if (column.Kind == ColumnKind.Real && dialect.DecimalPoint != '.')
        {
            json.WriteStartObject("datatype");
            json.WriteString("base", TypeOf(column.Kind));
            json.WriteStartObject("format");
            json.WriteString("decimalChar", dialect.DecimalPoint.ToString());
            json.WriteEndObject();
            json.WriteEndObject();
        }
        else
        {
            json.WriteString("datatype", TypeOf(column.Kind));
        }

        if (column.Unit is { } unit)
            json.WriteString("dc:description", $"{contract.UnitName(column)} ({unit})");
        json.WriteEndObject();
    }

    private static string TypeOf(ColumnKind kind) =>
        kind switch
        {
            ColumnKind.Text => "string",
            ColumnKind.Whole => "integer",
            ColumnKind.Real => "double",
            ColumnKind.Flag => "boolean",
            ColumnKind.Day => "date",
            _ => throw new NotSupportedException(kind.ToString()),
        };
}
