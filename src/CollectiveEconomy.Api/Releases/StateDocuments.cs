using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;

namespace CollectiveEconomy.Api.Releases;

/// <summary>Sends small documents about the releases that may be seen: with a tag of their bytes and the moment of the last event.</summary>
internal static class StateDocuments
{
    private const int CharactersOfTag = 32;

    /// <summary>Sends a document.</summary>
    /// <param name="state">What it is about.</param>
    /// <param name="http">The request.</param>
    /// <param name="document">The document.</param>
    /// <param name="mediaType">Its media type.</param>
    public static IResult Send(this ReleaseState state, HttpContext http, string document, string mediaType)
    {
        var bytes = Encoding.UTF8.GetBytes(document);
        // An embargo may end at any moment, so nobody keeps a document for long.
        http.Response.Headers.CacheControl = "public, max-age=60";
        return Results.Bytes(
            bytes,
            mediaType,
            lastModified: ReleaseEvent.Of(state.Releases) is [var last, ..] ? last.At : null,
            entityTag: new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))[..CharactersOfTag]}\"")
        );
    }
}
