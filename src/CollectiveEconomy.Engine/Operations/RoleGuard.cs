using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Access;
using GraphQL.Execution;
using GraphQL.Types;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace CollectiveEconomy.Engine.Operations;

/// <summary>
/// Holds the roles while an operation runs, when the type of each object is known. <see cref="RoleRule"/> sees an interface where the answer
/// has a type of which it, one of its fields or an argument needs a role.
/// </summary>
internal static class RoleGuard
{
    /// <summary>Lets an object pass that the caller may see.</summary>
    /// <exception cref="AccessDenied">Its type needs another role.</exception>
    public static void CheckObject(ExecutionContext context, ObjectExecutionNode node)
    {
        var type = node.GetObjectGraphType(context.Schema);
        if (Denies(context, type, out var role))
            throw new AccessDenied(new RoleRequirement(type!.Name, role));
    }

    /// <summary>Lets a field pass that the caller may select, with the arguments that are given.</summary>
    /// <exception cref="AccessDenied">It, or one of the arguments, needs another role.</exception>
    public static void CheckField(ExecutionContext context, ExecutionNode node)
    {
        var field = node.FieldDefinition;
        if (Denies(context, field, out var role))
            throw new AccessDenied(new RoleRequirement($"{node.Parent?.GetParentType(context.Schema)?.Name}.{field.Name}", role));
        if (node.Field.Arguments is not { Items: var given })
            return;
        foreach (var one in given)
            if (field.Arguments?.Find(one.Name.Value) is { } argument && Denies(context, argument, out role))
                throw new AccessDenied(new RoleRequirement($"{field.Name}({argument.Name}:)", role));
    }

    // Most of the schema is for everybody, so the caller is looked up only where it matters.
    private static bool Denies(ExecutionContext context, IProvideMetadata? element, out Role role) =>
        (role = element.RequiredRole()) != Role.Public && !RoleRule.AccessOf(context.RequestServices).Reaches(role);
}
