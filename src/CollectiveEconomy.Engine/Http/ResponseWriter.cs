using System.Globalization;
using CollectiveEconomy.Engine.Errors;
using CollectiveEconomy.Engine.Operations;
using GraphQL;

namespace CollectiveEconomy.Engine.Http;

/// <summary>Writes responses straight into their pipe, without a copy in between.</summary>
/// <param name="serializer">Writes results as JSON.</param>
public sealed class ResponseWriter(ResponseSerializer serializer)
{
    // A refused document can break a rule in each of its fields; the first errors are enough to correct it.
    private const int MaxErrorsOfRefusal = 20;

    private const string Varying = "Authorization, Accept, Accept-Language, Accept-Encoding";

    /// <summary>Writes status, media type and body.</summary>
    /// <param name="http">The exchange.</param>
    /// <param name="result">The answer.</param>
    /// <param name="media">The chosen media type.</param>
    public async Task WriteAsync(HttpContext http, ExecutionResult result, string media)
    {
        if (!result.Executed && result.Errors is { Count: > MaxErrorsOfRefusal } all)
            (result.Errors = []).AddRange(all.Take(MaxErrorsOfRefusal));
        var response = http.Response;
        Begin(response, ResponseMedia.StatusOf(result, media), media);
        response.Headers.CacheControl = "private, no-store";
        var wait = result.Errors?.OfType<RequestRefused>().FirstOrDefault()?.RetryAfter;
        if (wait is { TotalSeconds: var seconds })
            response.Headers.RetryAfter = Math.Max(1, Math.Ceiling(seconds)).ToString(CultureInfo.InvariantCulture);
        if (response.StatusCode == StatusCodes.Status405MethodNotAllowed)
            response.Headers.Allow = HttpMethods.Post;
        await serializer.WriteAsync(response.BodyWriter, result, http.RequestAborted);
    }

    /// <summary>Refuses a request before it is read any further, in a media type that its caller accepts, or the default one.</summary>
    /// <param name="http">The exchange.</param>
    /// <param name="refusal">Why.</param>
    public Task RefuseAsync(HttpContext http, ExecutionError refusal) =>
        WriteAsync(http, new ExecutionResult(refusal), ResponseMedia.AcceptedBy(http.Request) ?? ResponseMedia.GraphQL);

    /// <summary>Writes the body of an answer that was serialized before.</summary>
    /// <param name="http">The exchange; its response was begun.</param>
    /// <param name="body">The bytes.</param>
    public static async Task WriteAsync(HttpContext http, ReadOnlyMemory<byte> body)
    {
        http.Response.ContentLength = body.Length;
        await http.Response.BodyWriter.WriteAsync(body, http.RequestAborted);
    }

    /// <summary>Sets status and media type, and on what they depend.</summary>
    /// <param name="response">The response.</param>
    /// <param name="status">The status.</param>
    /// <param name="media">The chosen media type.</param>
    public static void Begin(HttpResponse response, int status, string media)
    {
        response.StatusCode = status;
        response.ContentType = media + "; charset=utf-8";
        response.Headers.Vary = Varying;
    }
}
