using GraphQL.Validation;
using GraphQL.Validation.Rules;

namespace CollectiveEconomy.Engine.Operations;

/// <summary>Validates requests: of a planned operation only what changes from one to the next, which are variables, caller and cost.</summary>
/// <remarks>
/// GraphQL.NET walks a document three times even where no rule needs it. Whatever is not plainly valid is left to it, so that each error has
/// one source.
/// </remarks>
internal sealed class OperationValidator : IDocumentValidator
{
    private readonly DocumentValidator _all = new();

    /// <inheritdoc/>
    public Task<IValidationResult> ValidateAsync(in ValidationOptions options) =>
        options is { Rules: not null, UserContext: OperationContext { Operation.Plan: { } plan } }
            ? ValidateAsync(plan, options)
            : _all.ValidateAsync(options);

    private async Task<IValidationResult> ValidateAsync(ExecutionPlan plan, ValidationOptions options) =>
        await ValidAsync(plan, options) ?? await _all.ValidateAsync(options);

    private static async ValueTask<IValidationResult?> ValidAsync(ExecutionPlan plan, ValidationOptions options)
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
        if (context.HasErrors || await plan.Variables.ReadAsync(context) is not { } variables)
            return null;
        try
        {
            OperationContext.Of(context.UserContext).VaryingArguments = plan.VaryingArguments(variables);
        }
        catch (ValidationError)
        {
            return null;
        }
        // It asks to see every document of a schema in which any field has checks of its own.
        foreach (var rule in options.Rules.Where(rule => rule is not FieldArgumentsAreValidRule))
            if (await rule.GetPostNodeVisitorAsync(context) is not null)
                return null;
        return context.HasErrors ? null : new ValidationResult([]) { Variables = variables };
    }
}
