using System.Buffers;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json;
using CollectiveEconomy.Api.Languages;
using CollectiveEconomy.Api.Persisted;
using GraphQL.Transport;

namespace CollectiveEconomy.Api.Caching;

/// <summary>Names answers by all on which they depend: data, access, language, operation, variables, media type and build.</summary>
/// <param name="sources">Finds from what an operation is answered.</param>
/// <param name="versions">Tells the state of the data.</param>
public sealed class ResponseKeys(OperationSources sources, IDataVersions versions)
{
    /// <summary>The name of an answer; null when it may not be kept.</summary>
    /// <remarks>
    /// Of what is read from the register only answers to a GET and to operations named by their hash are kept: those are asked again and again,
    /// and have names that others can keep them by. A release never changes, so answers from it are kept however they are asked.
    /// </remarks>
    /// <param name="http">The exchange.</param>
    /// <param name="request">What is asked, with the text of its document.</param>
    /// <param name="documentHash">The hash by which the document was named; null when it was sent.</param>
    /// <param name="media">The media type of the answer.</param>
    public async ValueTask<ResponseKey?> OfAsync(HttpContext http, GraphQLRequest request, string? documentHash, string media)
    {
        if (request.Query is not { } document || ResponseAudience.Of(http) is not { } audience)
            return null;
        if (sources.Of(document, request.OperationName) is not { } asked)
            return null;
        if (asked.HasFlag(ResponseSource.Register) && documentHash is null && !HttpMethods.IsGet(http.Request.Method))
            return null;
        if (await versions.OfAsync(asked) is not { } version)
            return null;

        var language = http.RequestServices.GetService<RequestLanguage>()?.Value.ToString();
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartArray();
            json.WriteStringValue(version);
            json.WriteStringValue(audience);
            json.WriteStringValue(language);
            json.WriteStringValue(media);
            json.WriteStringValue(documentHash ?? DocumentHash.Of(document));
            json.WriteStringValue(request.OperationName);
            CanonicalJson.Write(json, request.Variables);
            json.WriteEndArray();
        }

        return new ResponseKey(Base64Url.EncodeToString(SHA256.HashData(bytes.WrittenSpan)), asked);
    }
}
