using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace CollectiveEconomy.Api.Access;

/// <summary>
/// Holds the roles while an operation runs, when the type of each object is known. <see cref="RoleRule"/> sees an interface where the answer
/// has a type of which it, one of its fields or an argument needs a role.
/// </summary>
internal static class RunningNeeds
{
    /// <summary>Lets an object pass that the caller may see.</summary>
    /// <exception cref="AccessDenied">Its type needs another role.</exception>
    public static void CheckObject(ExecutionContext context, ObjectExecutionNode node)
    {
        var type = node.GetObjectGraphType(context.Schema);
        if (type is not null)
            Check(context, type, type.Name);
    }

    /// <summary>Lets a field pass that the caller may select, with the arguments that are given.</summary>
    /// <exception cref="AccessDenied">It, or one of the arguments, needs another role.</exception>
    public static void CheckField(ExecutionContext context, ExecutionNode node)
    {
        var field = node.FieldDefinition;
        Check(context, field, $"{node.Parent?.GetParentType(context.Schema)?.Name}.{field.Name}");
        foreach (var given in node.Field.Arguments?.Items ?? Enumerable.Empty<GraphQLArgument>())
            if (field.Arguments?.Find(given.Name.Value) is { } argument)
                Check(context, argument, $"{field.Name}({argument.Name}:)");
    }

    private static void Check(ExecutionContext context, IProvideMetadata element, string place)
    {
        var role = element.NeededRole();
        if (!RoleRule.AccessOf(context.RequestServices).Reaches(role))
            throw new AccessDenied(new RoleNeed(place, role));
    }
}
