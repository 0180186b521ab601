using CollectiveEconomy.Statistics.Languages;
using GraphQL;

namespace CollectiveEconomy.Engine.Errors;

/// <summary>Base of every error that a resolver, a loader or the transport gives on purpose.</summary>
/// <remarks>
/// Its text reaches the client in the language of the request, as do the <see cref="ExecutionError.Extensions"/> that it sets; an inner exception does
/// not. Taking an <see cref="ErrorCode"/> rather than a string makes an unlisted code impossible.
/// </remarks>
public abstract class CodedError : ExecutionError, ICoded
{
    /// <summary>An error of a listed kind.</summary>
    /// <param name="reason">The kind, from <see cref="ErrorCodes"/>.</param>
    /// <param name="text">A sentence for the caller: what is wrong with which value, and what would be right.</param>
    protected CodedError(ErrorCode reason, LocalizedText text)
        : base(text.En)
    {
        (Reason, Text) = (reason, text);
        Code = reason.Name;
    }

    /// <inheritdoc/>
    public ErrorCode Reason { get; }

    /// <inheritdoc/>
    public LocalizedText Text { get; }
}
