using System.Buffers;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using CollectiveEconomy.Statistics.Cubes.Answers;
using CollectiveEconomy.Statistics.Cubes.Dimensions;
using CollectiveEconomy.Statistics.Cubes.Measures;
using CollectiveEconomy.Statistics.Cubes.Queries;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Storage.Releases;

namespace CollectiveEconomy.Api.Citations;

/// <summary>
/// An answer as bytes that are the same whenever the same question is asked of the same release: what is not part of the release, such as its
/// withdrawal or the text of notes, stays out.
/// </summary>
internal static class CitedAnswer
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The bytes.</summary>
    public static ReadOnlyMemory<byte> Of(CitedQuery cited, CellPage page, LoadedRelease release)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            json.WriteString("release", cited.Release.ToString());
            json.WriteString("publishedOn", release.Release.PublishedOn.ToString("O", System.Globalization.CultureInfo.InvariantCulture));
            json.WriteBoolean("isSynthetic", release.Release.IsSynthetic);
            json.WriteString("access", cited.Access.ToString().ToUpperInvariant());
            json.WriteString("language", cited.Language.ToString().ToUpperInvariant());
            json.WritePropertyName("question");
            json.WriteRawValue(CanonicalQuery.Of(cited.Question));
            json.WriteNumber("skip", cited.Question.Skip);
            json.WriteNumber("cellCount", page.Count);
            json.WriteStartArray("cells");
            var names = new EarlierNames(release, cited.Question);
            var figures = cited.Question.Figures.OrderBy(figure => figure.Name, StringComparer.Ordinal).Select(Named).ToList();
            foreach (var cell in page.Cells)
                Write(json, cited, cell, figures, names);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return bytes.WrittenMemory;
    }

    /// <summary>The checksum of the bytes, as "sha256:" and hexadecimal digits.</summary>
    public static string HashOf(ReadOnlyMemory<byte> answer) => "sha256:" + Convert.ToHexStringLower(SHA256.HashData(answer.Span));

    private static (Figure Figure, JsonEncodedText Name) Named(Figure figure) =>
        (figure, JsonEncodedText.Encode(figure.Name, Options.Encoder));

    private static void Write(
        Utf8JsonWriter json,
        CitedQuery cited,
        CubeCell cell,
        IReadOnlyList<(Figure Figure, JsonEncodedText Name)> figures,
        EarlierNames names
    )
    {
        json.WriteStartObject();
        foreach (var dimension in cited.Question.By)
            WriteMember(json, cited, dimension, cell, names);
        json.WriteStartArray("totalOver");
        foreach (var dimension in cell.TotalOver)
            json.WriteStringValue(dimension.Name);
        json.WriteEndArray();
        foreach (var (figure, name) in figures)
        {
            json.WritePropertyName(name);
            if (figure.Statistic == Statistic.Status)
                json.WriteStringValue(cell.Measure(figure.Measure)?.Status.ToString());
            else if (cell.Value(figure) is { } value)
                json.WriteNumberValue(Plain(value));
            else
                json.WriteNullValue();
        }

        json.WriteEndObject();
    }

    private static void WriteMember(Utf8JsonWriter json, CitedQuery cited, Dimension dimension, CubeCell cell, EarlierNames names)
    {
        json.WritePropertyName(dimension.Name);
        switch (cell.Member(dimension))
        {
            case string code:
                var entry = dimension is CodeDimension coded ? names.Of(cell, coded.CodelistIn(cited.Question.Areas), code) : null;
                json.WriteStartObject();
                json.WriteString("code", code);
                json.WriteString("name", entry?.NameIn(cited.Language));
                json.WriteEndObject();
                break;
            case int number:
                json.WriteNumberValue(number);
                break;
            case bool flag:
                json.WriteBooleanValue(flag);
                break;
            default:
                json.WriteNullValue();
                break;
        }
    }

    // 5 and 5.00 are the same value.
    private static decimal Plain(decimal value) => value / 1.0000000000000000000000000000m;
}
