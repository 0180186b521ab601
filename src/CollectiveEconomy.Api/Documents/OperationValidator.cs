using GraphQL.Validation;
using GraphQL.Validation.Rules;

namespace CollectiveEconomy.Api.Documents;

/// <summary>Validates requests: of a known document only what changes from one to the next, which are the variables, the caller and the cost.</summary>
/// <remarks>
/// GraphQL.NET walks a document three times even where no rule wants to see it. Whatever is not simply right is left to it, so that each error
/// has one source.
/// </remarks>
/// <param name="known">What is known of documents.</param>
internal sealed class OperationValidator(PreparedOperations known) : IDocumentValidator
{
    private readonly DocumentValidator _all = new();

    /// <inheritdoc/>
    public Task<IValidationResult> ValidateAsync(in ValidationOptions options) =>
        options.Rules is not null && known.Of(options.Document) is { } document
            ? ValidateAsync(document, options)
            : _all.ValidateAsync(options);

    private async Task<IValidationResult> ValidateAsync(PreparedOperation document, ValidationOptions options) =>
        await RightAsync(document, options) ?? await _all.ValidateAsync(options);

    private static async ValueTask<IValidationResult?> RightAsync(PreparedOperation document, ValidationOptions options)
    {
        var context = new ValidationContext
        {
            Schema = options.Schema,
            Document = options.Document,
            UserContext = options.UserContext,
            Variables = options.Variables,
            Extensions = options.Extensions,
            Operation = options.Operation,
            Metrics = options.Metrics,
            RequestServices = options.RequestServices,
            User = options.User,
            CancellationToken = options.CancellationToken,
        };
        foreach (var rule in options.Rules!)
            if (await rule.GetPreNodeVisitorAsync(context) is not null || await rule.GetVariableVisitorAsync(context) is not null)
                return null;
        if (context.HasErrors || await document.Variables.ReadAsync(context) is not { } variables)
            return null;
        try
        {
            context.ArgumentValues = document.Arguments(variables);
        }
        catch (ValidationError)
        {
            return null;
        }
        // It asks to see every document of a schema in which any field has checks of its own.
        foreach (var rule in options.Rules.Where(rule => rule is not FieldArgumentsAreValidRule))
            if (await rule.GetPostNodeVisitorAsync(context) is not null)
                return null;
        return context.HasErrors ? null : new ValidationResult([]) { Variables = variables, ArgumentValues = context.ArgumentValues };
    }
}
