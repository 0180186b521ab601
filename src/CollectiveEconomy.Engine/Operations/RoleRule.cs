using CollectiveEconomy.Statistics.Access;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace CollectiveEconomy.Engine.Operations;

/// <summary>Refuses an operation that names anything above the caller's role, before anything of it runs.</summary>
/// <remarks>
/// It runs for every request: callers and variables differ. Every field counts, skipped ones as well: strict, and simple. What the document
/// itself requires is remembered with it, so that one that the caller may send is walked once; variables are checked each time.
/// </remarks>
internal sealed class RoleRule : ValidationRuleBase
{
    /// <inheritdoc/>
    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context)
    {
        var access = AccessOf(context.RequestServices);
        var document = OperationContext.Of(context.UserContext).Operation.Document;
        return document.RequiredRole is { } required && access.Reaches(required) && VariablesReach(access, context)
            ? default
            : new(new RoleVisitor(access, document));
    }

    /// <summary>What the caller may see; what anybody may, where nothing was decided.</summary>
    internal static CallerAccess AccessOf(IServiceProvider? request) => request?.GetService<CallerAccess>() ?? CallerAccess.Public;

    private static bool VariablesReach(CallerAccess access, ValidationContext context)
    {
        foreach (var definition in context.Document.Definitions)
            if (definition is GraphQLOperationDefinition { Variables: { } variables })
                foreach (var variable in variables)
                    if (RoleVisitor.OfGiven(variable, context).Any(need => !access.Reaches(need.Role)))
                        return false;
        return true;
    }
}
