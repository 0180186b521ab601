using System.Text.Json;
using GraphQL;
using GraphQL.Execution;
using GraphQL.SystemTextJson;

namespace CollectiveEconomy.Api.Transport;

/// <summary>Writes an answer straight into the response's pipe, without a copy in between.</summary>
/// <param name="json">The options that the host chose.</param>
/// <param name="errors">What clients learn about errors.</param>
public sealed class AnswerWriter(JsonSerializerOptions json, IErrorInfoProvider errors) : GraphQLSerializer(json, errors)
{
    /// <summary>Writes status, media type and body.</summary>
    /// <param name="http">The exchange.</param>
    /// <param name="result">The answer.</param>
    /// <param name="media">The chosen media type.</param>
    public async Task WriteAsync(HttpContext http, ExecutionResult result, string media)
    {
        var response = http.Response;
        response.StatusCode = ResponseMedia.StatusOf(result, media);
        response.ContentType = media + "; charset=utf-8";
        response.Headers.Vary = "Accept";
        if (response.StatusCode == StatusCodes.Status405MethodNotAllowed)
            response.Headers.Allow = HttpMethods.Post;
        await JsonSerializer.SerializeAsync(response.BodyWriter, result, SerializerOptions, http.RequestAborted);
    }
}
