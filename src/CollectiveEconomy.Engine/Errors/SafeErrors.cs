using GraphQL;
using GraphQL.Execution;

namespace CollectiveEconomy.Engine.Errors;

/// <summary>Decides what a client learns about an error: a message, a listed code and what the platform's own error adds; nothing else.</summary>
/// <param name="log">Told of errors that nobody listed, since their message is withheld.</param>
public sealed class SafeErrors(ILogger<SafeErrors> log) : IErrorInfoProvider
{
    /// <summary>The message of every failure that was not foreseen.</summary>
    public const string Unforeseen = "The request could not be answered; the error was logged.";

    private const int MaxCharacters = 1_000;

    /// <inheritdoc/>
    public ErrorInfo GetInfo(ExecutionError executionError)
    {
        var reason = ErrorKinds.Of(executionError);
        var told = new Dictionary<string, object?> { ["code"] = reason.Name };
        if (reason == ErrorCodes.ValidationFailed)
            told["rule"] = executionError.Code;
        if (executionError is ICoded)
            foreach (var (name, value) in executionError.Extensions ?? [])
                told.TryAdd(name, value);
        return new ErrorInfo { Message = Message(executionError, reason), Extensions = told };
    }

    // Messages quote what the caller sent, which may be very long.
    private static string Shortened(string message) => message.Length <= MaxCharacters ? message : message[..MaxCharacters] + "…";

    private string Message(ExecutionError error, ErrorCode reason)
    {
        if (reason != ErrorCodes.Internal)
            return error switch
            {
                TimeoutError => "The request timed out; request less data.",
                { InnerException: ValueUnknown unknown } => Shortened($"{error.Message} {unknown.Message}"),
                _ => Shortened(error.Message),
            };
        // Unhandled exceptions were logged where they happened; anything else that nobody listed is logged here, or its message were lost.
        if (error is not (UnhandledError or ICoded))
            log.LogError(error, "An error without a listed code was withheld from a client.");
        return Unforeseen;
    }
}
