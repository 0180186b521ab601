using CollectiveEconomy.Statistics.Access;
using GraphQL;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser;
using GraphQLParser.AST;

namespace CollectiveEconomy.Api.Access;

/// <summary>Walks a document and reports whatever it names above a role.</summary>
/// <param name="access">What the caller may see.</param>
internal sealed class RoleVisitor(CallerAccess access) : INodeVisitor
{
    /// <inheritdoc/>
    public ValueTask EnterAsync(ASTNode node, ValidationContext context)
    {
        foreach (var need in NeedsOf(node, context).Where(need => !access.Reaches(need.Role)))
            context.ReportError(new AccessDenied(need, context, node));
        return default;
    }

    /// <inheritdoc/>
    public ValueTask LeaveAsync(ASTNode node, ValidationContext context) => default;

    private static IEnumerable<RoleNeed> NeedsOf(ASTNode node, ValidationContext context) =>
        node switch
        {
            GraphQLField => OfField(context.TypeInfo),
            GraphQLArgument argument => OfArgument(argument, context.TypeInfo),
            GraphQLInlineFragment { TypeCondition.Type.Name: var name } => OfType(context.Schema.AllTypes[name.Value]),
            GraphQLFragmentDefinition { TypeCondition.Type.Name: var name } => OfType(context.Schema.AllTypes[name.Value]),
            GraphQLVariableDefinition variable => OfVariable(variable, context),
            _ => [],
        };

    private static IEnumerable<RoleNeed> OfField(TypeInfo place) =>
        place.GetFieldDef() is { } field
            ? OfType(field.ResolvedType?.GetNamedType()).Prepend(new RoleNeed(Coordinate(place, field), field.NeededRole()))
            : [];

    private static IEnumerable<RoleNeed> OfArgument(GraphQLArgument given, TypeInfo place) =>
        place.GetArgument() is { } argument
            ? InputNeeds
                .Of(argument.ResolvedType, given.Value)
                .Prepend(new RoleNeed($"{Holder(place)}({argument.Name}:)", argument.NeededRole()))
            : [];

    private static IEnumerable<RoleNeed> OfType(IGraphType? type) => type is null ? [] : [new RoleNeed(type.Name, type.NeededRole())];

    private static IEnumerable<RoleNeed> OfVariable(GraphQLVariableDefinition variable, ValidationContext context)
    {
        var type = context.Schema.AllTypes[NameOf(variable.Type)];
        var byDefault = InputNeeds.Of(type, variable.DefaultValue);
        return context.Variables.TryGetValue(variable.Variable.Name.StringValue, out var given)
            ? byDefault.Concat(InputNeeds.Of(type, given)).Distinct()
            : byDefault;
    }

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
