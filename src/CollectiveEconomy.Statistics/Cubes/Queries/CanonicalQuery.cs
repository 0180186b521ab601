using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CollectiveEconomy.Statistics.Areas;

namespace CollectiveEconomy.Statistics.Cubes.Queries;

/// <summary>
/// A question as a text that is the same whenever all of the answer's cells are the same: JSON with its keys, and whatever needs no order, in ordinal order.
/// Which page of the cells is shown is no part of it.
/// </summary>
public static class CanonicalQuery
{
    /// <summary>Name of full precision.</summary>
    internal const string Full = "FULL";

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonSerializerOptions OfParts = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The text of a question.</summary>
    public static string Of(CubeQuery question)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Options))
            Write(json, question);
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    /// <summary>The question of a text.</summary>
    /// <exception cref="FormatException">The text is no question, or names what no cube has.</exception>
    public static CubeQuery Read(string text) => CanonicalQueryReader.Read(text);

    /// <summary>Name of a population.</summary>
    internal static string NameOf(Population population) => population == Population.Cooperatives ? "COOPERATIVES" : "ALL_ORGANISATIONS";

    /// <summary>Name of a comparison, for example notIn.</summary>
    internal static string NameOf(Comparison comparison) => JsonNamingPolicy.CamelCase.ConvertName(comparison.ToString());

    private static void Write(Utf8JsonWriter json, CubeQuery question)
    {
        json.WriteStartObject();
        json.WriteString("areas", question.Areas.Name());
        WriteNames(json, "by", question.By.Select(dimension => dimension.Name));
        json.WriteString("cube", question.Cube.Name);
        WriteNames(json, "figures", question.Figures.Select(figure => figure.Name).Distinct().Order(StringComparer.Ordinal));
        if (question.FirstPer is { } group)
        {
            json.WriteStartObject("firstPer");
            WriteNames(json, "by", group.By.Select(dimension => dimension.Name).Distinct().Order(StringComparer.Ordinal));
            json.WriteNumber("n", group.Count);
            json.WriteEndObject();
        }

        WriteEach(json, "having", question.Having.Select(OfHaving).Distinct().Order(StringComparer.Ordinal));
        WriteEach(json, "orderBy", question.OrderBy.Select(OfOrder));
        if (question.Cube.Populations is not null)
            json.WriteString("population", NameOf(question.Population));
        if (question.HasFullPrecision)
            json.WriteString("precision", Full);
        json.WriteBoolean("totals", question.Totals);
        WriteEach(json, "where", question.Where.Select(OfWhere).Distinct().Order(StringComparer.Ordinal));
        json.WriteEndObject();
    }

    private static void WriteNames(Utf8JsonWriter json, string key, IEnumerable<string> names)
    {
        json.WriteStartArray(key);
        foreach (var name in names)
            json.WriteStringValue(name);
        json.WriteEndArray();
    }

    private static void WriteEach(Utf8JsonWriter json, string key, IEnumerable<string> parts)
    {
        json.WriteStartArray(key);
        foreach (var part in parts)
            json.WriteRawValue(part, skipInputValidation: true);
        json.WriteEndArray();
    }

    private static string OfHaving(FigureCondition condition) =>
        Text(
            new SortedDictionary<string, object>(StringComparer.Ordinal)
            {
                ["comparison"] = NameOf(condition.Comparison),
                ["figure"] = condition.Figure.Name,
                ["value"] = Plain(condition.Value),
            }
        );

    private static string OfOrder(FigureOrder order) =>
        Text(
            new SortedDictionary<string, object>(StringComparer.Ordinal)
            {
                ["figure"] = order.Figure.Name,
                ["isDescending"] = order.IsDescending,
            }
        );

    private static string OfWhere(Condition condition) =>
        Text(
            new SortedDictionary<string, object>(StringComparer.Ordinal)
            {
                ["comparison"] = NameOf(condition.Comparison),
                ["dimension"] = condition.Dimension.Name,
                ["values"] = condition.Values.Distinct().Order(Comparer<object>.Create(Compare)),
            }
        );

    private static string Text(SortedDictionary<string, object> part) => JsonSerializer.Serialize(part, OfParts);

    private static int Compare(object? one, object? other) =>
        one is string text ? string.CompareOrdinal(text, (string?)other) : Comparer<object>.Default.Compare(one, other);

    // 5 and 5.00 are the same question.
    private static decimal Plain(decimal value) => value / 1.0000000000000000000000000000m;
}
