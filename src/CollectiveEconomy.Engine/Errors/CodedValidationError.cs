using CollectiveEconomy.Statistics.Languages;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace CollectiveEconomy.Engine.Errors;

/// <summary>Base of the errors that a validation rule of the platform reports: the operation is refused before anything runs.</summary>
public abstract class CodedValidationError : ValidationError, ICoded
{
    /// <summary>A refusal of the whole operation.</summary>
    /// <param name="reason">The kind, from <see cref="ErrorCodes"/>.</param>
    /// <param name="text">A sentence for the caller.</param>
    protected CodedValidationError(ErrorCode reason, LocalizedText text)
        : base(text.En)
    {
        (Reason, Text) = (reason, text);
        Code = reason.Name;
    }

    /// <summary>A refusal because of one place in the document.</summary>
    /// <param name="reason">The kind, from <see cref="ErrorCodes"/>.</param>
    /// <param name="text">A sentence for the caller.</param>
    /// <param name="context">The running validation.</param>
    /// <param name="place">The node that is refused; its line and column are told to the caller.</param>
    protected CodedValidationError(ErrorCode reason, LocalizedText text, ValidationContext context, ASTNode place)
        : base(context.Document.Source, number: null, text.En, place)
    {
        (Reason, Text) = (reason, text);
        Code = reason.Name;
    }

    /// <inheritdoc/>
    public ErrorCode Reason { get; }

    /// <inheritdoc/>
    public LocalizedText Text { get; }
}
