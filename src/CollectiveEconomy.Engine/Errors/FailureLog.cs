using CollectiveEconomy.Storage.Register;
using GraphQL;
using GraphQL.Execution;

namespace CollectiveEconomy.Engine.Errors;

/// <summary>Logs an unforeseen exception once, where it happened, without the document or its variables: both may hold personal data.</summary>
/// <param name="log">Where failures go.</param>
public sealed class FailureLog(ILogger<FailureLog> log)
{
    private static readonly object Logged = new();

    /// <summary>Logs the exception, unless the request had been given up; then the exception is only its consequence.</summary>
    /// <param name="failure">The exception and where it happened.</param>
    /// <exception cref="OperationCanceledException">The request was given up, or its time is over.</exception>
    public void Record(UnhandledExceptionContext failure)
    {
        failure.ErrorMessage = SafeErrors.Unforeseen.En;
        // A store that is interrupted throws its own exception; the request ends as if the store had watched the token.
        failure.ExecutionOptions.CancellationToken.ThrowIfCancellationRequested();
        if (!IsNew(failure.OriginalException))
            return;
        if (RegisterFailure.IsAway(failure.OriginalException))
            log.LogError("The register can't be reached. {Reported}", RegisterFailure.TextOf(failure.OriginalException)?.En);
        else
            log.LogError(failure.OriginalException, "A field could not be resolved: {Field}.", FieldOf(failure.FieldContext));
    }

    // A batch that fails gives every one of its fields the same exception.
    private static bool IsNew(Exception exception)
    {
        lock (exception.Data.SyncRoot)
        {
            if (exception.Data.Contains(Logged))
                return false;
            exception.Data[Logged] = true;
            return true;
        }
    }

    private static string FieldOf(IResolveFieldContext? field) =>
        // GraphQL.NET knows no type that holds the item of a list.
        field is null
            ? "before execution"
            : $"{field.ParentType?.Name}.{field.FieldDefinition.Name}";
}
