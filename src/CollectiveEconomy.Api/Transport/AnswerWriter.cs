using System.Text.Json;
using GraphQL;
using GraphQL.Execution;
using GraphQL.SystemTextJson;
using Microsoft.Net.Http.Headers;

namespace CollectiveEconomy.Api.Transport;

/// <summary>Writes an answer straight into the response's pipe, without a copy in between.</summary>
/// <param name="json">The options that the host chose.</param>
/// <param name="errors">What clients learn about errors.</param>
public sealed class AnswerWriter(JsonSerializerOptions json, IErrorInfoProvider errors) : GraphQLSerializer(json, errors)
{
    // A refused document can break a rule in each of its fields; the first errors are enough to mend it.
    private const int MostErrorsOfRefusal = 20;

    private const string Varying = "Authorization, Accept, Accept-Language";

    /// <summary>Writes status, media type and body.</summary>
    /// <param name="http">The exchange.</param>
    /// <param name="result">The answer.</param>
    /// <param name="media">The chosen media type.</param>
    public async Task WriteAsync(HttpContext http, ExecutionResult result, string media)
    {
        if (!result.Executed && result.Errors is { Count: > MostErrorsOfRefusal } all)
            (result.Errors = []).AddRange(all.Take(MostErrorsOfRefusal));
        var response = http.Response;
        response.StatusCode = ResponseMedia.StatusOf(result, media);
        response.ContentType = media + "; charset=utf-8";
        response.Headers.Append(HeaderNames.Vary, Varying);
        if (response.StatusCode == StatusCodes.Status405MethodNotAllowed)
            response.Headers.Allow = HttpMethods.Post;
        await JsonSerializer.SerializeAsync(response.BodyWriter, result, SerializerOptions, http.RequestAborted);
    }
}
