using CollectiveEconomy.Engine.Errors;
using GraphQL;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace CollectiveEconomy.Engine.Http;

/// <summary>Chooses media type and status as the GraphQL over HTTP specification asks.</summary>
public static class ResponseMedia
{
    /// <summary>The media type of the specification; statuses tell how the request went.</summary>
    public const string GraphQL = "application/graphql-response+json";

    /// <summary>The media type of older clients; their well-formed requests are answered with 200.</summary>
    public const string Json = "application/json";

    /// <summary>The type that the client prefers; null when it accepts neither.</summary>
    /// <remarks>
    /// Names are compared whole: ASP.NET Core holds +json to match application/json, which would mislead older clients. A wildcard gets
    /// <c>application/json</c>, since a client that names nothing is not known to read the newer type.
    /// </remarks>
    /// <param name="request">The request.</param>
    public static string? AcceptedBy(HttpRequest request)
    {
        if (StringValues.IsNullOrEmpty(request.Headers.Accept))
            return GraphQL;
        return AcceptedMedia
            .ByWeight(request)
            .ThenBy(type => type.MatchesAllSubTypes)
            .Select(Known)
            .FirstOrDefault(name => name is not null);
    }

    /// <summary>200 for whatever was executed; else the status of the first code that has one; else 400, or 200 for older clients.</summary>
    /// <param name="result">The answer.</param>
    /// <param name="media">The chosen media type.</param>
    public static int StatusOf(ExecutionResult result, string media) =>
        result.Executed ? StatusCodes.Status200OK
        : result.Errors?.Select(error => ErrorKinds.Of(error).Status).FirstOrDefault(status => status is not null) is { } status ? status
        : media == Json ? StatusCodes.Status200OK
        : StatusCodes.Status400BadRequest;

    private static string? Known(MediaTypeHeaderValue type) =>
        type.MediaType.Equals(GraphQL, StringComparison.OrdinalIgnoreCase) ? GraphQL
        : type.MatchesAllTypes
        || type.MediaType.Equals("application/*", StringComparison.OrdinalIgnoreCase)
        || type.MediaType.Equals(Json, StringComparison.OrdinalIgnoreCase)
            ? Json
        : null;
}
