using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Access;
using GraphQL;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser;
using GraphQLParser.AST;

namespace CollectiveEconomy.Engine.Operations;

/// <summary>Walks a document and reports whatever it names above a role.</summary>
/// <param name="access">What the caller may see.</param>
/// <param name="document">Remembers what the document itself requires.</param>
internal sealed class RoleVisitor(CallerAccess access, PreparedDocument document) : INodeVisitor
{
    private Role _highest = Role.Public;

    /// <inheritdoc/>
    public ValueTask EnterAsync(ASTNode node, ValidationContext context)
    {
        var ofDocument = NeedsOf(node, context).ToList();
        foreach (var need in ofDocument)
            _highest = need.Role > _highest ? need.Role : _highest;
        var needs = node is GraphQLVariableDefinition variable ? ofDocument.Union(OfGiven(variable, context)) : ofDocument;
        foreach (var need in needs.Where(need => !access.Reaches(need.Role)))
            context.ReportError(new AccessDenied(need, context, node));
        return default;
    }

    /// <inheritdoc/>
    public ValueTask LeaveAsync(ASTNode node, ValidationContext context)
    {
        if (node is GraphQLDocument)
            document.RequiredRole = _highest;
        return default;
    }

    /// <summary>The needs of what the caller gives for a variable.</summary>
    public static IEnumerable<RoleRequirement> OfGiven(GraphQLVariableDefinition variable, ValidationContext context) =>
        context.Variables.TryGetValue(variable.Variable.Name.StringValue, out var given)
            ? InputRequirements.Of(context.Schema.AllTypes[NameOf(variable.Type)], given)
            : [];

    private static IEnumerable<RoleRequirement> NeedsOf(ASTNode node, ValidationContext context) =>
        node switch
        {
            GraphQLField => OfField(context.TypeInfo),
            GraphQLArgument argument => OfArgument(argument, context.TypeInfo),
            GraphQLInlineFragment { TypeCondition.Type.Name: var name } => OfType(context.Schema.AllTypes[name.Value]),
            GraphQLFragmentDefinition { TypeCondition.Type.Name: var name } => OfType(context.Schema.AllTypes[name.Value]),
            GraphQLVariableDefinition variable => OfVariable(variable, context),
            _ => [],
        };

    private static IEnumerable<RoleRequirement> OfField(TypeInfo place) =>
        place.GetFieldDef() is { } field
            ? OfType(field.ResolvedType?.GetNamedType()).Prepend(new RoleRequirement(Coordinate(place, field), field.RequiredRole()))
            : [];

    private static IEnumerable<RoleRequirement> OfArgument(GraphQLArgument given, TypeInfo place) =>
        place.GetArgument() is { } argument
            ? InputRequirements
                .Of(argument.ResolvedType, given.Value)
                .Prepend(new RoleRequirement($"{Holder(place)}({argument.Name}:)", argument.RequiredRole()))
            : [];

    private static IEnumerable<RoleRequirement> OfType(IGraphType? type) =>
        type is null ? [] : [new RoleRequirement(type.Name, type.RequiredRole())];

    private static IEnumerable<RoleRequirement> OfVariable(GraphQLVariableDefinition variable, ValidationContext context) =>
        InputRequirements.Of(context.Schema.AllTypes[NameOf(variable.Type)], variable.DefaultValue);

    private static ROM NameOf(GraphQLType type) =>
        type switch
        {
            GraphQLNonNullType required => NameOf(required.Type),
            GraphQLListType list => NameOf(list.Type),
            _ => ((GraphQLNamedType)type).Name.Value,
        };

    private static string Holder(TypeInfo place) =>
        place.GetDirective() is { } directive ? "@" + directive.Name : Coordinate(place, place.GetFieldDef()!);

    private static string Coordinate(TypeInfo place, FieldType field) => $"{place.GetParentType(0)?.GetNamedType()?.Name}.{field.Name}";
}
