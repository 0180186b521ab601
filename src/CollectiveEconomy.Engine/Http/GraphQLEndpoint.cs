namespace CollectiveEconomy.Engine.Http;

/// <summary>GraphQL over HTTP: POST of JSON for any operation, GET for queries, one operation a request.</summary>
public static class GraphQLEndpoint
{
    /// <summary>Responds to GraphQL requests; needs <see cref="EngineServices.AddEngine"/>. Methods other than GET and POST get 405.</summary>
    /// <param name="endpoints">The host.</param>
    /// <param name="path">The address.</param>
    public static IEndpointConventionBuilder MapGraphQL(this IEndpointRouteBuilder endpoints, string path)
    {
        var pipeline = endpoints.ServiceProvider.GetRequiredService<RequestPipeline>();
        return endpoints
            .MapMethods(path, [HttpMethods.Get, HttpMethods.Post], (RequestDelegate)pipeline.RespondAsync)
            .WithDisplayName("GraphQL");
    }
}
