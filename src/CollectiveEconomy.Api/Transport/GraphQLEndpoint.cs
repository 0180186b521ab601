using CollectiveEconomy.Api.Execution;
using GraphQL;
using GraphQL.Types;
using GraphQL.Validation;

namespace CollectiveEconomy.Api.Transport;

/// <summary>GraphQL over HTTP: POST of JSON for any operation, GET for queries, one operation a request.</summary>
public static class GraphQLEndpoint
{
    private static readonly IValidationRule[] RulesOfGet = [new QueriesOnly()];
    private static readonly IValidationRule[] AllRulesOfGet = [.. DocumentValidator.CoreRules, .. RulesOfGet];

    /// <summary>Answers GraphQL requests; needs <see cref="GraphQLExecution.AddGraphQLExecution"/>. Other methods than GET and POST get 405.</summary>
    /// <param name="endpoints">The routes of the host.</param>
    /// <param name="path">The path, for instance <c>/graphql</c>.</param>
    /// <returns>The endpoint, to be limited or protected further.</returns>
    public static IEndpointConventionBuilder MapGraphQL(this IEndpointRouteBuilder endpoints, string path) =>
        endpoints.MapMethods(path, [HttpMethods.Get, HttpMethods.Post], (RequestDelegate)AnswerAsync).WithDisplayName("GraphQL");

    private static async Task AnswerAsync(HttpContext http)
    {
        try
        {
            var media = ResponseMedia.AcceptedBy(http.Request);
            var result = media is null ? new ExecutionResult(NotAcceptable()) : await ExecuteAsync(http);
            await http.RequestServices.GetRequiredService<AnswerWriter>().WriteAsync(http, result, media ?? ResponseMedia.GraphQL);
        }
        catch (Exception) when (http.RequestAborted.IsCancellationRequested)
        {
            // Nobody waits for the answer; whatever failed because of that is no failure of ours.
        }
    }

    private static async Task<ExecutionResult> ExecuteAsync(HttpContext http)
    {
        try
        {
            var request = await http.RequestServices.GetRequiredService<RequestReader>().ReadAsync(http.Request);
            var isGet = HttpMethods.IsGet(http.Request.Method);
            return await http
                .RequestServices.GetRequiredService<IDocumentExecuter<ISchema>>()
                .ExecuteAsync(
                    new ExecutionOptions
                    {
                        Query = request.Query,
                        DocumentId = request.DocumentId,
                        OperationName = request.OperationName,
                        Variables = request.Variables,
                        Extensions = request.Extensions,
                        ValidationRules = isGet ? AllRulesOfGet : null,
                        CachedDocumentValidationRules = isGet ? RulesOfGet : null,
                        RequestServices = http.RequestServices,
                        User = http.User,
                        CancellationToken = http.RequestAborted,
                    }
                );
        }
        catch (RequestRefused refused)
        {
            return new ExecutionResult(refused);
        }
    }

    private static RequestRefused NotAcceptable() =>
        new(ErrorCodes.NotAcceptable, $"Answers are given as {ResponseMedia.GraphQL} or {ResponseMedia.Json}.");
}
