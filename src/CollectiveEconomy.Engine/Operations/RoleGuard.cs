using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Access;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace CollectiveEconomy.Engine.Operations;

/// <summary>
/// Holds the roles while an operation runs, when the type of each object is known. <see cref="RoleRule"/> sees an interface where the answer
/// has a type of which it, one of its fields or an argument needs a role.
/// </summary>
internal static class RoleGuard
{
    /// <summary>What an object of a type needs, where it is not for everybody.</summary>
    /// <param name="type">The type.</param>
    public static IEnumerable<RoleRequirement> RequirementsOf(IObjectGraphType type)
    {
        if (type.RequiredRole() is var role and not Role.Public)
            yield return new RoleRequirement(type.Name, role);
    }

    /// <summary>What a field and the arguments that it is given need, where they are not for everybody.</summary>
    /// <param name="parent">The type that has the field.</param>
    /// <param name="definition">The field of the schema.</param>
    /// <param name="field">The field of the document.</param>
    public static IEnumerable<RoleRequirement> RequirementsOf(IGraphType? parent, FieldType definition, GraphQLField field)
    {
        if (definition.RequiredRole() is var role and not Role.Public)
            yield return new RoleRequirement($"{parent?.Name}.{definition.Name}", role);
        foreach (var given in field.Arguments?.Items ?? [])
            if (definition.Arguments?.Find(given.Name.Value) is { } argument && argument.RequiredRole() is var needed and not Role.Public)
                yield return new RoleRequirement($"{definition.Name}({argument.Name}:)", needed);
    }

    /// <summary>Lets pass what the caller may see.</summary>
    /// <exception cref="AccessDenied">One of the needs is for another role.</exception>
    // Most of the schema is for everybody, so the caller is looked up only where it matters.
    public static void Check(ExecutionContext context, RoleRequirement[] needs)
    {
        if (needs.Length == 0)
            return;
        var access = RoleRule.AccessOf(context.RequestServices);
        foreach (var need in needs)
            if (!access.Reaches(need.Role))
                throw new AccessDenied(need);
    }

    /// <summary>Lets an object pass that the caller may see.</summary>
    /// <exception cref="AccessDenied">Its type needs another role.</exception>
    public static void CheckObject(ExecutionContext context, ObjectExecutionNode node)
    {
        if (node.GetObjectGraphType(context.Schema) is { } type)
            Check(context, [.. RequirementsOf(type)]);
    }

    /// <summary>Lets a field pass that the caller may select, with the arguments that are given.</summary>
    /// <exception cref="AccessDenied">It, or one of the arguments, needs another role.</exception>
    public static void CheckField(ExecutionContext context, ExecutionNode node) =>
        Check(context, [.. RequirementsOf(node.GetParentType(context.Schema), node.FieldDefinition, node.Field)]);
}
