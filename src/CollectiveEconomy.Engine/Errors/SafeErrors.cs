using CollectiveEconomy.Statistics.Languages;
using GraphQL;
using GraphQL.Execution;

namespace CollectiveEconomy.Engine.Errors;

/// <summary>
/// Decides what a client learns about an error: a message in the language of the request, a listed code and what the platform's own error adds;
/// nothing else.
/// </summary>
/// <param name="log">Told of errors that nobody listed, since their message is withheld.</param>
/// <param name="http">The request.</param>
public sealed class SafeErrors(ILogger<SafeErrors> log, IHttpContextAccessor http) : IErrorInfoProvider
{
    private const int MaxCharacters = 1_000;

    private static readonly LocalizedText TimedOut = new(
        "Yêu cầu đã hết thời gian; hãy hỏi ít dữ liệu hơn.",
        "The request timed out; request less data."
    );

    /// <summary>The message of every failure that was not foreseen.</summary>
    public static LocalizedText Unforeseen { get; } =
        new("Không trả lời được yêu cầu; lỗi đã được ghi nhật ký.", "The request could not be answered; the error was logged.");

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
        var message = Message(executionError, reason).In(AcceptedLanguage.OfErrors(http.HttpContext));
        return new ErrorInfo { Message = Shortened(message), Extensions = told };
    }

    // Messages quote what the caller sent, which may be very long.
    private static string Shortened(string message) => message.Length <= MaxCharacters ? message : message[..MaxCharacters] + "…";

    // GraphQL.NET repeats what some of its rules were told, not what a value was refused for.
    private static string With(string message, string told) =>
        message.Contains(told, StringComparison.Ordinal) ? message : $"{message} {told}";

    /// <summary>What a client is given to read about an error; nothing of one that nobody foresaw.</summary>
    /// <param name="error">The error.</param>
    public static LocalizedText TextOf(ExecutionError error) =>
        ErrorKinds.Of(error) is var reason && reason == ErrorCodes.Internal
            ? Unforeseen
            : error switch
            {
                TimeoutError => TimedOut,
                ICoded coded => coded.Text,
                { InnerException: ILocalized inner } => new($"{inner.Text.Vi} ({error.Message})", With(error.Message, inner.Text.En)),
                // GraphQL.NET speaks English only: in Vietnamese the meaning of the code comes before its sentence.
                _ => new($"{reason.Meaning.Vi} {reason.Remedy.Vi} ({error.Message})", error.Message),
            };

    private LocalizedText Message(ExecutionError error, ErrorCode reason)
    {
        if (reason != ErrorCodes.Internal)
            return TextOf(error);
        // Unhandled exceptions were logged where they happened; anything else that nobody listed is logged here, or its message were lost.
        if (error is not (UnhandledError or ICoded))
            log.LogError(error, "An error without a listed code was withheld from a client.");
        return Unforeseen;
    }
}
