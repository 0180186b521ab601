using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Net.Http.Headers;

namespace CollectiveEconomy.Engine.Caching;

/// <summary>The strong entity tag of an answer: its key, and how its bytes will be encoded.</summary>
internal static class ResponseTag
{
    /// <summary>The tag; the media type of the response must be set.</summary>
    /// <param name="http">The exchange.</param>
    /// <param name="key">The key of the answer.</param>
    public static string Of(HttpContext http, ResponseKey key) => $"\"{key.Hash}{Encoding(http)}\"";

    /// <summary>Whether the client already has the answer.</summary>
    /// <param name="request">The request.</param>
    /// <param name="tag">The tag of the answer.</param>
    public static bool IsKnownTo(HttpRequest request, string tag)
    {
        if (!HttpMethods.IsGet(request.Method) || request.Headers.IfNoneMatch is not { Count: > 0 } sent)
            return false;
        return EntityTagHeaderValue.TryParseList(sent, out var tags) && tags.Any(known => known.Tag.Equals(tag, StringComparison.Ordinal));
    }

    // The middleware compresses after the endpoint; it is asked beforehand, as other bytes need another strong tag.
    private static string Encoding(HttpContext http)
    {
        var compression = http.RequestServices.GetService<IResponseCompressionProvider>();
        return
            compression is not null
            && compression.CheckRequestAcceptsCompression(http)
            && compression.ShouldCompressResponse(http)
            && compression.GetCompressionProvider(http) is { } chosen
            ? "-" + chosen.EncodingName
            : "";
    }
}
