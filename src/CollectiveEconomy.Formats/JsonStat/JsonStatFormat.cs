using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using CollectiveEconomy.Formats.Answers;
using CollectiveEconomy.Formats.Tables;

namespace CollectiveEconomy.Formats.JsonStat;

/// <summary>JSON-stat 2.0 (json-stat.org): a dataset with the dimensions of the question and one more for its figures.</summary>
/// <remarks>
/// Members are texts, years too: readers sort keys that look like numbers. Statuses other than A stand in <c>status</c>. Where fewer than half of the
/// combinations of members occur, values stand by their place instead of in a list.
/// </remarks>
public sealed class JsonStatFormat : IDataFormat
{
    private const string Figures = "measure";
    private const string Normal = "A";

    // Readers overwrite figures by a dimension of these names.
    private static readonly string[] Reserved = ["value", "status", "id", "size", "role", "dimension", Figures];

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <inheritdoc/>
    public string Extension => "json";

    /// <inheritdoc/>
    public string MediaType => "application/json";

    /// <inheritdoc/>
    public bool IsOfCells => true;

    /// <inheritdoc/>
    public async Task WriteAsync(DataTable table, Stream stream, FormatOptions options, CancellationToken cancellationToken)
    {
        var cells = CellGrid.Of(table);
        await using var json = new Utf8JsonWriter(stream, Options);
        var (contract, language) = (table.Contract, table.Contract.Language);
        json.WriteStartObject();
        json.WriteString("version", "2.0");
        json.WriteString("class", "dataset");
        json.WriteString("label", contract.Title.In(language));
        json.WriteString("source", "Collective Economy");
        if (contract.Origin.Release is { } release)
            json.WriteString(
                "updated",
                release.PublishedAt.ToUniversalTime().ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture)
            );
        WriteTexts(json, "id", cells.Axes.Select(axis => IdOf(axis.Column)).Append(Figures));
        json.WriteStartArray("size");
        foreach (var axis in cells.Axes)
            json.WriteNumberValue(axis.Members.Count);
        json.WriteNumberValue(cells.Figures.Count);
        json.WriteEndArray();
        WriteRoles(json, cells);
        WriteDimensions(json, cells, contract);
        WriteValues(json, cells);
        WriteStatuses(json, cells);
        WriteTexts(json, "note", contract.Notes.Select(note => note.Text(language)));
        json.WriteStartObject("extension");
        foreach (var fact in ContractFacts.Of(contract))
            json.WriteString(fact.Name, fact.Value);
        json.WriteEndObject();
        json.WriteEndObject();
        await json.FlushAsync(cancellationToken);
    }

    private static string IdOf(DataColumn column) => Reserved.Contains(column.Name) ? $"{column.Name}_code" : column.Name;

    private static void WriteRoles(Utf8JsonWriter json, CellGrid cells)
    {
        json.WriteStartObject("role");
        if (cells.Axes.Where(axis => axis.Column.IsTime).Select(axis => IdOf(axis.Column)).ToList() is { Count: > 0 } time)
            WriteTexts(json, "time", time);
        if (cells.Axes.Where(axis => axis.Column.IsArea).Select(axis => IdOf(axis.Column)).ToList() is { Count: > 0 } areas)
            WriteTexts(json, "geo", areas);
        WriteTexts(json, "metric", [Figures]);
        json.WriteEndObject();
    }

    private static void WriteDimensions(Utf8JsonWriter json, CellGrid cells, DataContract contract)
    {
        var language = contract.Language;
        json.WriteStartObject("dimension");
        foreach (var axis in cells.Axes)
        {
            json.WriteStartObject(IdOf(axis.Column));
            json.WriteString("label", axis.Column.Title.In(language));
            json.WriteStartObject("category");
            WriteTexts(json, "index", axis.Members.Select(member => member.Code));
            json.WriteStartObject("label");
            foreach (var member in axis.Members)
                json.WriteString(member.Code, member.Name);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteStartObject(Figures);
        json.WriteString("label", language == Statistics.Languages.Language.Vi ? "số liệu" : "figures");
        json.WriteStartObject("category");
        WriteTexts(json, "index", cells.Figures.Select(figure => figure.Column.Name));
        json.WriteStartObject("label");
        foreach (var figure in cells.Figures)
            json.WriteString(figure.Column.Name, figure.Column.Title.In(language));
        json.WriteEndObject();
        json.WriteStartObject("unit");
        foreach (var figure in cells.Figures)
        {
            json.WriteStartObject(figure.Column.Name);
            json.WriteString("label", contract.UnitName(figure.Column));
            json.WriteNumber("decimals", figure.Column.Decimals);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteValues(Utf8JsonWriter json, CellGrid cells)
    {
        if (cells.IsDense)
        {
            json.WriteStartArray("value");
            for (var place = 0L; place < cells.Size; place++)
                foreach (var figure in cells.Figures)
                    WriteValue(json, cells.RowAt(place)?[figure.Index]);
            json.WriteEndArray();
            return;
        }

        json.WriteStartObject("value");
        foreach (var (place, row) in cells.Rows)
        foreach (var (order, figure) in cells.Figures.Index())
            if (row[figure.Index] is { } value)
            {
                json.WritePropertyName(Text(place * cells.Figures.Count + order));
                WriteValue(json, value);
            }

        json.WriteEndObject();
    }

    private static void WriteStatuses(Utf8JsonWriter json, CellGrid cells)
    {
        json.WriteStartObject("status");
        foreach (var (place, row) in cells.Rows)
        foreach (var (order, figure) in cells.Figures.Index())
            if (figure.Status is { } status && row[status] is string code && code != Normal)
                json.WriteString(Text(place * cells.Figures.Count + order), code);
        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, object? value)
    {
        if (value is long whole)
            json.WriteNumberValue(whole);
        else if (value is double real)
            json.WriteNumberValue(real);
        else
            json.WriteNullValue();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static string Text(long place) => place.ToString(CultureInfo.InvariantCulture);
}
