using CollectiveEconomy.Engine.Operations.Persisted;
using CollectiveEconomy.Storage;

namespace CollectiveEconomy.Engine.Http;

/// <summary>GraphQL over HTTP: POST of JSON for any operation, GET for queries, one operation a request.</summary>
public static class GraphQLEndpoint
{
    /// <summary>Responds to GraphQL requests; needs <see cref="EngineServices.AddEngine"/>. Methods other than GET and POST get 405.</summary>
    /// <param name="endpoints">The host.</param>
    /// <param name="path">The address.</param>
    /// <remarks>The schema is built with the first request if nothing needed it before.</remarks>
    /// <exception cref="StartRefused">A stored operation can't be read.</exception>
    public static IEndpointConventionBuilder MapGraphQL(this IEndpointRouteBuilder endpoints, string path)
    {
        endpoints.ServiceProvider.GetRequiredService<StoredDocuments>();
        return endpoints.MapMethods(path, [HttpMethods.Get, HttpMethods.Post], (RequestDelegate)RespondAsync).WithDisplayName("GraphQL");
    }

    private static Task RespondAsync(HttpContext http) => http.RequestServices.GetRequiredService<RequestPipeline>().RespondAsync(http);
}
