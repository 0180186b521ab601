using System.Text.Json;
using CollectiveEconomy.Engine.Errors;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Cubes.Queries;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.Releases;

namespace CollectiveEconomy.Api.Citations;

/// <summary>Writes a cited question as a text for a URL, compressed and with its checksum, and reads it again. Nothing is stored.</summary>
internal static class CitationToken
{
    // 2: every figure of a cell is of one population.
    private const int Version = 2;

    /// <summary>The text of a question.</summary>
    public static string Of(CitedQuery cited) =>
        PackedToken.Of(
            JsonSerializer.SerializeToUtf8Bytes(
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
            )
        );

    /// <summary>The question of a text; null when it is none, or was changed.</summary>
    /// <exception cref="RequestRefused">The text was made when figures had another meaning.</exception>
    public static CitedQuery? Read(string token)
    {
        try
        {
            return PackedToken.Read(token) is { } json ? Question(json) : null;
        }
        catch (Exception fault) when (fault is FormatException or JsonException or InvalidOperationException)
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
}
