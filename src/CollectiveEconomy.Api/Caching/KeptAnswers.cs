using CollectiveEconomy.Api.Transport;
using GraphQL;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace CollectiveEconomy.Api.Caching;

/// <summary>Answers from memory, or tells the client that it has the answer already.</summary>
/// <param name="cache">The answers.</param>
/// <param name="writer">Writes them.</param>
/// <param name="settings">How long others may keep them.</param>
public sealed class KeptAnswers(AnswerCache cache, AnswerWriter writer, IOptions<CachingSettings> settings)
{
    private readonly string _ofReleases = Shared(settings.Value.ReleaseMaxAge);
    private readonly string _ofRegister = Shared(settings.Value.RegisterMaxAge);

    /// <summary>Answers a request whose answer has a name.</summary>
    /// <param name="http">The exchange.</param>
    /// <param name="key">The name of the answer.</param>
    /// <param name="media">The media type.</param>
    /// <param name="execute">Makes the answer.</param>
    public async Task AnswerAsync(HttpContext http, AnswerKey key, string media, Func<Task<ExecutionResult>> execute)
    {
        AnswerWriter.Begin(http.Response, StatusCodes.Status200OK, media);
        var tag = AnswerTag.Of(http, key);
        try
        {
            // Only answers without errors get a tag, so whoever has it was answered.
            if (AnswerTag.IsKnownTo(http.Request, tag))
                http.Response.StatusCode = StatusCodes.Status304NotModified;
            var kept = http.Response.StatusCode == StatusCodes.Status200OK ? await cache.FindAsync(key, () => MakeAsync(execute)) : null;
            http.Response.Headers.ETag = tag;
            http.Response.Headers.CacheControl = key.Sources.HasFlag(AnswerSource.Register) ? _ofRegister : _ofReleases;
            if (kept is null)
                http.Response.ContentType = null;
            else
                await AnswerWriter.WriteAsync(http, kept.Body);
        }
        catch (NotKept refused)
        {
            await writer.WriteAsync(http, refused.Result, media);
        }
    }

    private async ValueTask<KeptAnswer> MakeAsync(Func<Task<ExecutionResult>> execute)
    {
        var result = await execute();
        return result is { Executed: true, Errors: null or { Count: 0 } }
            ? new KeptAnswer(writer.Serialized(result))
            : throw new NotKept(result);
    }

    private static string Shared(TimeSpan maxAge) => new CacheControlHeaderValue { Public = true, MaxAge = maxAge }.ToString();
}
