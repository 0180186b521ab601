using CollectiveEconomy.Api.Caching;
using CollectiveEconomy.Api.Execution;
using CollectiveEconomy.Api.Persisted;
using GraphQL;

namespace CollectiveEconomy.Api.Transport;

/// <summary>GraphQL over HTTP: POST of JSON for any operation, GET for queries, one operation a request.</summary>
public static class GraphQLEndpoint
{
    /// <summary>Answers GraphQL requests; needs <see cref="GraphQLExecution.AddGraphQLExecution"/>. Other methods than GET and POST get 405.</summary>
    /// <param name="endpoints">The routes of the host.</param>
    /// <param name="path">The path, for instance <c>/graphql</c>.</param>
    /// <returns>The endpoint, to be limited or protected further.</returns>
    public static IEndpointConventionBuilder MapGraphQL(this IEndpointRouteBuilder endpoints, string path) =>
        endpoints.MapMethods(path, [HttpMethods.Get, HttpMethods.Post], (RequestDelegate)AnswerAsync).WithDisplayName("GraphQL");

    private static async Task AnswerAsync(HttpContext http)
    {
        var media = ResponseMedia.AcceptedBy(http.Request);
        try
        {
            await AnswerAsync(http, media ?? throw NotAcceptable());
        }
        catch (RequestRefused refused)
        {
            await WriteAsync(http, new ExecutionResult(refused), media ?? ResponseMedia.GraphQL);
        }
        catch (Exception) when (http.RequestAborted.IsCancellationRequested)
        {
            // Nobody waits for the answer; whatever failed because of that is no failure of ours.
        }
    }

    private static async Task AnswerAsync(HttpContext http, string media)
    {
        var services = http.RequestServices;
        var request = await services.GetRequiredService<RequestReader>().ReadAsync(http.Request);
        var documentHash = services.GetRequiredService<DocumentNames>().Resolve(request);
        var execution = services.GetRequiredService<RequestExecution>();
        var key = services.GetService<ResponseKeys>() is { } keys ? await keys.OfAsync(http, request, documentHash, media) : null;
        if (key is null)
            await WriteAsync(http, await execution.ExecuteAsync(http, request, http.RequestAborted), media);
        else
            // Others may wait for the same answer, so it is not given up with this request.
            await services
                .GetRequiredService<ResponseCache>()
                .AnswerAsync(http, key, media, () => execution.ExecuteAsync(http, request, CancellationToken.None));
    }

    private static Task WriteAsync(HttpContext http, ExecutionResult result, string media) =>
        http.RequestServices.GetRequiredService<ResponseWriter>().WriteAsync(http, result, media);

    private static RequestRefused NotAcceptable() =>
        new(HttpErrorCodes.NotAcceptable, $"Answers are given as {ResponseMedia.GraphQL} or {ResponseMedia.Json}.");
}
