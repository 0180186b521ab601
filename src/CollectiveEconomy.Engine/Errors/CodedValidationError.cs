using GraphQL.Validation;
using GraphQLParser.AST;

namespace CollectiveEconomy.Engine.Errors;

/// <summary>Base of the errors that a validation rule of the platform reports: the operation is refused before anything runs.</summary>
public abstract class CodedValidationError : ValidationError, ICoded
{
    /// <summary>A refusal of the whole operation.</summary>
    /// <param name="reason">The kind, from <see cref="ErrorCodes"/>.</param>
    /// <param name="message">A sentence for the caller.</param>
    protected CodedValidationError(ErrorCode reason, string message)
        : base(message)
    {
        Reason = reason;
        Code = reason.Name;
    }

    /// <summary>A refusal because of one place in the document.</summary>
    /// <param name="reason">The kind, from <see cref="ErrorCodes"/>.</param>
    /// <param name="message">A sentence for the caller.</param>
    /// <param name="context">The running validation.</param>
    /// <param name="place">The node that is refused; its line and column are told to the caller.</param>
    protected CodedValidationError(ErrorCode reason, string message, ValidationContext context, ASTNode place)
        : base(context.Document.Source, number: null, message, place)
    {
        Reason = reason;
        Code = reason.Name;
    }

    /// <inheritdoc/>
    public ErrorCode Reason { get; }
}
