using CollectiveEconomy.Api.Transport;
using GraphQL;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace CollectiveEconomy.Api.Caching;

/// <summary>Answers from memory, or tells the client that it has the answer already.</summary>
/// <param name="cache">The answers.</param>
/// <param name="writer">Writes them.</param>
/// <param name="settings">How long others may keep them.</param>
public sealed class ResponseCache(ResponseStore cache, ResponseWriter writer, IOptions<CachingSettings> settings)
{
    private readonly string _ofReleases = Shared(settings.Value.ReleaseMaxAge);
    private readonly string _ofRegister = Shared(settings.Value.RegisterMaxAge);

    /// <summary>Answers a request whose answer has a name.</summary>
    /// <param name="http">The exchange.</param>
    /// <param name="key">The name of the answer.</param>
    /// <param name="media">The media type.</param>
    /// <param name="execute">Makes the answer.</param>
    public async Task AnswerAsync(HttpContext http, ResponseKey key, string media, Func<Task<ExecutionResult>> execute)
    {
        ResponseWriter.Begin(http.Response, StatusCodes.Status200OK, media);
        var tag = ResponseTag.Of(http, key);
        try
        {
            // Only answers without errors get a tag, so whoever has it was answered.
            var answer = ResponseTag.IsKnownTo(http.Request, tag) ? null : await FindAsync(key, execute);
            http.Response.Headers.ETag = tag;
            http.Response.Headers.CacheControl = key.Sources.HasFlag(ResponseSource.Register) ? _ofRegister : _ofReleases;
            if (answer is not null)
                await ResponseWriter.WriteAsync(http, answer.Body);
            else
                (http.Response.StatusCode, http.Response.ContentType) = (StatusCodes.Status304NotModified, null);
        }
        catch (UncacheableResponse past) when (past.Refused is not null)
        {
            await writer.WriteAsync(http, past.Refused, media);
        }
    }

    private async ValueTask<CachedResponse> FindAsync(ResponseKey key, Func<Task<ExecutionResult>> execute)
    {
        try
        {
            return await cache.FindAsync(key, () => MakeAsync(execute));
        }
        catch (UncacheableResponse past) when (past.TooLarge is not null)
        {
            return past.TooLarge;
        }
    }

    private async ValueTask<CachedResponse> MakeAsync(Func<Task<ExecutionResult>> execute)
    {
        var result = await execute();
        if (result is not { Executed: true, Errors: null or { Count: 0 } })
            throw UncacheableResponse.Because(result);
        var answer = new CachedResponse(writer.Serialized(result));
        return answer.Body.Length <= settings.Value.AnswerBytes ? answer : throw UncacheableResponse.Because(answer);
    }

    private static string Shared(TimeSpan maxAge) => new CacheControlHeaderValue { Public = true, MaxAge = maxAge }.ToString();
}
