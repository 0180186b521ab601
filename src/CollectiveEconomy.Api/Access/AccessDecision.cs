using CollectiveEconomy.Engine.Errors;
using CollectiveEconomy.Engine.Http;
using CollectiveEconomy.Engine.Operations;
using CollectiveEconomy.Statistics.Access;
using GraphQL;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace CollectiveEconomy.Api.Access;

/// <summary>
/// The one place where it is decided what a caller may see: by <c>Authorization: Bearer …</c> and nothing else, never by the query string,
/// which ends up in logs and histories.
/// </summary>
/// <remarks>
/// A header that opens nothing is refused, whatever is asked: who sends one means to be somebody, and should not take a public answer for
/// another.
/// </remarks>
/// <param name="next">What answers.</param>
/// <param name="readers">One for each kind of bearer text.</param>
/// <param name="wrong">Counts what opens nothing.</param>
/// <param name="writer">Writes refusals.</param>
internal sealed class AccessDecision(RequestDelegate next, IEnumerable<IBearerReader> readers, WrongKeys wrong, ResponseWriter writer)
{
    private const string Scheme = "Bearer ";
    private const string TooMany = "Too many wrong keys came from this address.";

    public async Task InvokeAsync(HttpContext http, RequestAccess access)
    {
        var header = http.Request.Headers.Authorization;
        if (!StringValues.IsNullOrEmpty(header))
        {
            KeepToCaller(http.Response);
            if (await ReadAsync(header, http) is not { } caller)
            {
                await RefuseAsync(http);
                return;
            }

            access.Decide(caller);
        }

        await next(http);
    }

    private async ValueTask<CallerAccess?> ReadAsync(StringValues header, HttpContext http)
    {
        var mayLookUp = wrong.MayTry(http.Connection.RemoteIpAddress);
        return BearerOf(header) is { } bearer && readers.FirstOrDefault(reader => reader.Reads(bearer)) is { } reader
            ? await reader.ReadAsync(bearer, mayLookUp, http.RequestAborted)
            : null;
    }

    private static string? BearerOf(StringValues header) =>
        header is [{ } only] && only.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? only[Scheme.Length..].Trim() : null;

    private Task RefuseAsync(HttpContext http)
    {
        var wait = wrong.Count(http.Connection.RemoteIpAddress);
        CodedError refusal = wait is null
            ? new KeyInvalid()
            : new RequestRefused(QueueErrorCodes.RateLimited, TooMany) { RetryAfter = wait };
        if (wait is null)
            http.Response.Headers.WWWAuthenticate = "Bearer error=\"invalid_token\"";
        return writer.WriteAsync(http, new ExecutionResult(refusal), ResponseMedia.AcceptedBy(http.Request) ?? ResponseMedia.GraphQL);
    }

    // At the very end, so that nothing on the way can make the answer of a caller with a key public.
    private static void KeepToCaller(HttpResponse response) =>
        response.OnStarting(() =>
        {
            response.Headers[HeaderNames.CacheControl] = "private, no-store";
            return Task.CompletedTask;
        });
}
