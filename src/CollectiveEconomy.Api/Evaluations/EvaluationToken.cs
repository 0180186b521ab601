using System.Text.Json;
using CollectiveEconomy.Api.Citations;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.Releases;

namespace CollectiveEconomy.Api.Evaluations;

/// <summary>All on which a cited result depends.</summary>
/// <param name="Release">The release.</param>
/// <param name="Access">Whose table answers.</param>
/// <param name="Language">Language of the words.</param>
/// <param name="Kind">Name of the evaluation.</param>
/// <param name="Specification">Text of the specification.</param>
internal sealed record EvaluationToken(ReleaseId Release, AccessClass Access, Language Language, string Kind, string Specification)
{
    /// <summary>The token as a text for a URL.</summary>
    public override string ToString() =>
        PackedToken.Of(
            JsonSerializer.SerializeToUtf8Bytes((string[])[Release.ToString(), Access.ToString(), Language.ToString(), Kind, Specification])
        );

    /// <summary>The token of a text; null when it is none, or was changed.</summary>
    public static EvaluationToken? Read(string text)
    {
        try
        {
            return
                PackedToken.Read(text) is { } json
                && JsonSerializer.Deserialize<string[]>(json) is [var release, var access, var language, var kind, var specification]
                && ReleaseId.TryParse(release, out var id)
                && Enum.TryParse<AccessClass>(access, out var whose)
                && Enum.TryParse<Language>(language, out var words)
                ? new EvaluationToken(id, whose, words, kind, specification)
                : null;
        }
        catch (Exception fault) when (fault is JsonException or FormatException)
        {
            return null;
        }
    }
}
