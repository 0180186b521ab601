using CollectiveEconomy.Api.Limits;
using GraphQL;
using GraphQL.Transport;
using GraphQL.Types;
using GraphQL.Validation;

namespace CollectiveEconomy.Api.Transport;

/// <summary>Has a request executed when it is its turn.</summary>
/// <param name="executer">Runs operations.</param>
/// <param name="running">Tells whose turn it is.</param>
public sealed class RequestExecution(IDocumentExecuter<ISchema> executer, RunningOperations running)
{
    private static readonly IValidationRule[] RulesOfGet = [new QueriesOnly()];
    private static readonly IValidationRule[] AllRulesOfGet = [.. DocumentValidator.CoreRules, .. RulesOfGet];

    /// <summary>The answer to a request.</summary>
    /// <param name="http">The exchange.</param>
    /// <param name="request">The request, with the text of its document.</param>
    /// <param name="cancellationToken">Gives the request up.</param>
    /// <exception cref="RequestRefused">Too many are running already.</exception>
    public Task<ExecutionResult> ExecuteAsync(HttpContext http, GraphQLRequest request, CancellationToken cancellationToken)
    {
        var isGet = HttpMethods.IsGet(http.Request.Method);
        var options = new ExecutionOptions
        {
            Query = request.Query,
            OperationName = request.OperationName,
            Variables = request.Variables,
            Extensions = request.Extensions,
            ValidationRules = isGet ? AllRulesOfGet : null,
            CachedDocumentValidationRules = isGet ? RulesOfGet : null,
            RequestServices = http.RequestServices,
            User = http.User,
            CancellationToken = cancellationToken,
        };
        return running.RunAsync(() => executer.ExecuteAsync(options), cancellationToken);
    }
}
