using System.Runtime.CompilerServices;
using CollectiveEconomy.Statistics.Access;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace CollectiveEconomy.Api.Access;

/// <summary>Refuses an operation that names anything above the caller's role, before anything of it runs.</summary>
/// <remarks>
/// It must run for cached documents too: who put a document into the cache may have seen more than who repeats it, and variables differ. Every
/// field counts, skipped ones as well: strict, and simple. What a document itself needs is remembered with it, so that one that the caller may
/// ask is walked once; what variables name is looked at each time.
/// </remarks>
public sealed class RoleRule : ValidationRuleBase
{
    private readonly ConditionalWeakTable<GraphQLDocument, DocumentNeed> _known = [];

    /// <inheritdoc/>
    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context)
    {
        var access = AccessOf(context.RequestServices);
        return _known.TryGetValue(context.Document, out var need) && access.Reaches(need.Role) && VariablesReach(access, context)
            ? default
            : new(new RoleVisitor(access, need => _known.AddOrUpdate(context.Document, need)));
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
