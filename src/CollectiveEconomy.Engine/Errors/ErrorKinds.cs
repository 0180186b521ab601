using GraphQL;
using GraphQL.Execution;
using GraphQL.PersistedDocuments;
using GraphQL.Validation;

namespace CollectiveEconomy.Engine.Errors;

/// <summary>Gives every error its listed code, also those that GraphQL.NET makes.</summary>
/// <remarks>
/// GraphQL.NET makes codes from the names of its own classes. They would change with the engine, so clients get few lasting codes, and
/// the broken rule beside <c>GRAPHQL_VALIDATION_FAILED</c>.
/// </remarks>
public static class ErrorKinds
{
    /// <summary>The listed kind of an error; <see cref="ErrorCodes.Internal"/> when it is not an error that anybody meant to show.</summary>
    /// <param name="error">Any error of an answer.</param>
    public static ErrorCode Of(ExecutionError error) =>
        error switch
        {
            ICoded coded => coded.Reason,
            UnhandledError => ErrorCodes.Internal,
            SyntaxError => ErrorCodes.ParseFailed,
            TimeoutError => ErrorCodes.Timeout,
            NoOperationError or NoOperationNameError or InvalidOperationNameError or InvalidOperationError => ErrorCodes.OperationUnknown,
            InvalidVariableError or InvalidValueError or InvalidLiteralError => ErrorCodes.BadUserInput,
            ValidationError => ErrorCodes.ValidationFailed,
            QueryMissingError => ErrorCodes.QueryMissing,
            DocumentNotFoundError => ErrorCodes.DocumentNotFound,
            RequestError => ErrorCodes.MalformedRequest,
            _ => ErrorCodes.Internal,
        };
}
