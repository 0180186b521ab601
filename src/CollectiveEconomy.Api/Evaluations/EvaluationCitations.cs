using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using CollectiveEconomy.Api.Citations;
using CollectiveEconomy.Api.Releases;
using CollectiveEconomy.Statistics.Languages;
using Microsoft.Extensions.Options;

namespace CollectiveEconomy.Api.Evaluations;

/// <summary>Makes citations of results.</summary>
/// <param name="settings">Under which address they are followed.</param>
internal sealed class EvaluationCitations(IOptions<CitationSettings> settings)
{
    /// <summary>Where citations are followed.</summary>
    public const string Path = "/cite/evaluation/";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper) },
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The citation of a result.</summary>
    public Citation Of(EvaluationAnswer answer, Language language)
    {
        var release = answer.Release.Release;
        var hash = CitedAnswer.HashOf(BytesOf(answer, language));
        var token = new EvaluationToken(release.Id, answer.Access, language, answer.Specified.Kind, answer.Specified.Text);
        var url = settings.Value.UrlOf(Path + token);
        var title = $"{ReleaseTexts.TitleOf(release).In(language)}: {answer.Title.In(language)}";
        return new Citation(
            CitationText.Sentence(title, release, language, url),
            CitationText.BibTeX(title, release, language, url, hash),
            url,
            hash
        );
    }

    /// <summary>A result as bytes that are the same whenever the same specification is evaluated from the same release.</summary>
    public static byte[] BytesOf(EvaluationAnswer answer, Language language)
    {
        var release = answer.Release.Release;
        return JsonSerializer.SerializeToUtf8Bytes(
            new JsonObject
            {
                ["release"] = release.Id.ToString(),
                ["publishedOn"] = release.PublishedOn.ToString("O", CultureInfo.InvariantCulture),
                ["isSynthetic"] = release.IsSynthetic,
                ["access"] = answer.Access.ToString().ToUpperInvariant(),
                ["language"] = language.ToString().ToUpperInvariant(),
                ["specification"] = JsonNode.Parse(answer.Specified.Text),
                ["assumptions"] = answer.Assumption.In(language),
                ["result"] = JsonSerializer.SerializeToNode(answer.Result, Options),
            },
            Options
        );
    }
}
