using System.Buffers;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json;
using CollectiveEconomy.Engine.Languages;
using CollectiveEconomy.Engine.Operations;
using CollectiveEconomy.Engine.Schema;
using GraphQL;

namespace CollectiveEconomy.Engine.Caching;

/// <summary>Names responses by all on which they depend: data, access, language, operation, variables, media type and build.</summary>
/// <param name="versions">Knows the state of the data.</param>
public sealed class ResponseKeys(IDataVersions versions)
{
    /// <summary>The key of a response; null when it may not be kept.</summary>
    /// <remarks>
    /// Responses from the register are kept for GET and for operations named by their hash only: those are repeated, and have addresses that
    /// other caches can keep them by. A release never changes, so responses from it are kept however they are requested.
    /// </remarks>
    /// <param name="http">The exchange.</param>
    /// <param name="operation">The operation.</param>
    /// <param name="variables">Its variables; null for none.</param>
    /// <param name="isNamed">Whether the request named the document by its hash.</param>
    /// <param name="media">The media type of the response.</param>
    public async ValueTask<ResponseKey?> OfAsync(
        HttpContext http,
        PreparedOperation operation,
        Inputs? variables,
        bool isNamed,
        string media
    )
    {
        if (operation.Sources is not { } sources || ResponseAudience.Of(http) is not { } audience)
            return null;
        if (sources.HasFlag(ResponseSource.Register) && !isNamed && !HttpMethods.IsGet(http.Request.Method))
            return null;
        if (await versions.OfAsync(sources) is not { } version)
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
            json.WriteStringValue(operation.Document.Hash);
            json.WriteStringValue(operation.Name);
            CanonicalJson.Write(json, variables);
            json.WriteEndArray();
        }

        return new ResponseKey(Base64Url.EncodeToString(SHA256.HashData(bytes.WrittenSpan)), sources);
    }
}
