using CollectiveEconomy.Engine.Errors;
using CollectiveEconomy.Storage.Register;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;
using Microsoft.Extensions.Options;

namespace CollectiveEconomy.Engine.Operations;

/// <summary>Runs one operation: validate, execute, add its cost to the response, and keep the operation if it proved valid.</summary>
/// <param name="executer">GraphQL.NET.</param>
/// <param name="rules">What an operation is validated by.</param>
/// <param name="operations">Keeps operations.</param>
/// <param name="limits">How long an operation may run.</param>
/// <param name="failures">Logs what nobody foresaw.</param>
public sealed class OperationRunner(
    IDocumentExecuter<ISchema> executer,
    OperationRules rules,
    OperationCache operations,
    IOptions<ExecutionLimits> limits,
    FailureLog failures
)
{
    /// <summary>The result of an operation.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="request">How to run it.</param>
    public async Task<ExecutionResult> RunAsync(PreparedOperation operation, OperationRequest request)
    {
        var context = new OperationContext(operation, request.Values);
        var result = await executer.ExecuteAsync(
            new ExecutionOptions
            {
                Query = operation.Document.Text,
                Document = operation.Document.Syntax,
                OperationName = operation.Name,
                Variables = request.Variables,
                Extensions = request.Extensions,
                UserContext = context,
                ValidationRules = rules.For(operation, request.IsQueryOnly),
                RequestServices = request.Services,
                User = request.User,
                Timeout = limits.Value.Timeout,
                TimeoutAction = TimeoutAction.ReturnTimeoutError,
                UnhandledExceptionDelegate = LogAsync,
                CancellationToken = request.CancellationToken,
            }
        );
        if (!result.Executed)
            return result;
        // A response with holes would look like one about a register that holds less.
        if (result.Errors?.Select(error => error.InnerException).OfType<Exception>().FirstOrDefault(RegisterFailure.IsAway) is { } cause)
            return new ExecutionResult(RequestRefused.RegisterUnavailable(cause));
        if (context.Cost is { } cost)
            (result.Extensions ??= [])["cost"] = new Dictionary<string, object?> { ["requested"] = cost.Requested, ["limit"] = cost.Limit };
        await operations.KeepAsync(operation);
        return result;
    }

    private Task LogAsync(UnhandledExceptionContext failure)
    {
        failures.Record(failure);
        return Task.CompletedTask;
    }
}
