using CollectiveEconomy.Engine.Errors;
using CollectiveEconomy.Statistics.Languages;
using GraphQL.Transport;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace CollectiveEconomy.Engine.Http;

/// <summary>Reads the one GraphQL request that an HTTP request holds.</summary>
/// <param name="limits">How large it may be.</param>
public sealed class RequestReader(IOptions<RequestLimits> limits)
{
    private readonly RequestShape _shape = new(limits.Value.JsonDepth);

    /// <summary>The request in the body of a POST, or in the query string of a GET.</summary>
    /// <param name="request">The HTTP request.</param>
    /// <exception cref="RequestRefused">It is too large, of another media type, or malformed.</exception>
    public async Task<GraphQLRequest> ReadAsync(HttpRequest request)
    {
        if (HttpMethods.IsGet(request.Method))
            return FromQueryString(request);
        if (!IsJson(request.ContentType))
            throw new RequestRefused(
                HttpErrorCodes.UnsupportedMediaType,
                new("Nội dung phải là application/json ở dạng UTF-8.", "The body must be application/json in UTF-8.")
            );
        try
        {
            return await BoundedBody.ReadAsync(request, limits.Value.BodyBytes, _shape.OfBody);
        }
        catch (BadHttpRequestException refused) when (refused.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            throw new RequestRefused(
                HttpErrorCodes.RequestTooLarge,
                new("Nội dung lớn hơn mức cho phép; hãy chia nhỏ yêu cầu.", "The body is larger than allowed; split the request.")
            );
        }
        catch (BadHttpRequestException)
        {
            throw RequestRefused.Malformed("Nội dung yêu cầu không đúng dạng.", "The request body is malformed.");
        }
    }

    private GraphQLRequest FromQueryString(HttpRequest request)
    {
        var max = limits.Value.QueryStringLength;
        return request.QueryString.Value?.Length > max
            ? throw new RequestRefused(
                HttpErrorCodes.QueryStringTooLong,
                LocalizedText.Invariant(
                    $"Chuỗi truy vấn dài hơn {max} ký tự; hãy gửi yêu cầu bằng POST.",
                    $"The query string is longer than {max} characters; send the request by POST."
                )
            )
            : _shape.OfQuery(request.Query);
    }

    private static bool IsJson(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var type)
        && type.MediaType.Equals(ResponseMedia.Json, StringComparison.OrdinalIgnoreCase)
        && (type.Charset.Length == 0 || HeaderUtilities.RemoveQuotes(type.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase));
}
