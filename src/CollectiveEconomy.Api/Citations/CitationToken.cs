using System.Buffers.Text;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using CollectiveEconomy.Engine.Errors;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Cubes.Queries;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.Releases;

namespace CollectiveEconomy.Api.Citations;

/// <summary>Writes a cited question as a text for a URL, compressed and with its checksum, and reads it again. Nothing is stored.</summary>
/// <remarks>
/// The checksum finds what was cut or mistyped. It is no seal: a citation must outlive the installation, and whoever makes up another question
/// gets only what he could ask for anyway.
/// </remarks>
internal static class CitationToken
{
    // 2: every figure of a cell is of one population.
    private const int Version = 2;
    private const int CheckLength = 12;

    // The best quality is a tenth shorter, and takes forty times as long: a millisecond.
    private const int Quality = 9;
    private const int Window = 16;

    private const int LongestToken = 8_000;
    private const int LongestQuestion = 64_000;

    /// <summary>The text of a question.</summary>
    public static string Of(CitedQuery cited)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(
            new object?[]
            {
                Version,
                cited.Release.ToString(),
                cited.Access.ToString(),
                cited.Language.ToString(),
                cited.Question.Skip,
                cited.Question.First,
                CanonicalQuery.Of(cited.Question),
            }
        );
        var bytes = new byte[CheckLength + BrotliEncoder.GetMaxCompressedLength(json.Length)];
        Check(json).CopyTo(bytes, 0);
        BrotliEncoder.TryCompress(json, bytes.AsSpan(CheckLength), out var packed, Quality, Window);
        return Base64Url.EncodeToString(bytes.AsSpan(0, CheckLength + packed));
    }

    /// <summary>The question of a text; null when it is none, or was changed.</summary>
    /// <exception cref="RequestRefused">The text was made when figures had another meaning.</exception>
    public static CitedQuery? Read(string token)
    {
        try
        {
            if (token.Length > LongestToken || !Base64Url.IsValid(token))
                return null;
            var bytes = Base64Url.DecodeFromChars(token);
            if (bytes.Length <= CheckLength || Unpacked(bytes[CheckLength..]) is not { } json)
                return null;
            return Check(json).AsSpan().SequenceEqual(bytes.AsSpan(0, CheckLength)) ? Question(json) : null;
        }
        catch (Exception fault) when (fault is FormatException or InvalidDataException or JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static CitedQuery? Question(byte[] json)
    {
        using var document = JsonDocument.Parse(json);
        var parts = document.RootElement.EnumerateArray().ToList();
        if (
            parts is not [var version, var release, var access, var language, var skip, var first, var question]
            || !ReleaseId.TryParse(release.GetString(), out var id)
            || !Enum.TryParse<AccessClass>(access.GetString(), out var whose)
            || !Enum.TryParse<Language>(language.GetString(), out var labels)
        )
            return null;
        if (version.GetInt32() != Version)
            throw new RequestRefused(
                CitationErrorCodes.CitationVersion,
                new(
                    $"Trích dẫn thuộc phiên bản {version.GetInt32()}; số liệu được trích dẫn theo phiên bản {Version} từ khi nghĩa của chúng thay đổi.",
                    $"The citation is of version {version.GetInt32()}; figures are cited by version {Version} since their meaning changed."
                )
            );
        var read = CanonicalQuery.Read(question.GetString()!) with
        {
            Skip = skip.GetInt32(),
            First = first.ValueKind == JsonValueKind.Null ? null : first.GetInt32(),
        };
        return read.Skip >= 0 ? new CitedQuery(id, whose, labels, read) : null;
    }

    private static byte[] Check(byte[] json) => SHA256.HashData(json)[..CheckLength];

    private static byte[]? Unpacked(byte[] packed)
    {
        using var unpacking = new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress);
        var json = new byte[LongestQuestion + 1];
        var length = unpacking.ReadAtLeast(json, json.Length, throwOnEndOfStream: false);
        return length <= LongestQuestion ? json[..length] : null;
    }
}
