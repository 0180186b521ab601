using System.Collections;
using CollectiveEconomy.Engine.Schema;
using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;

namespace CollectiveEconomy.Engine.Operations;

/// <summary>Finds what a value that a caller gives names of the schema: types, input fields and enum values, at any depth.</summary>
/// <remarks>
/// Whatever is named counts, also when it is null: so nobody has to argue which null means "not given". A variable inside a literal is looked
/// at where it is declared. Limits on documents and JSON bound the depth.
/// </remarks>
internal static class InputRequirements
{
    /// <summary>The needs of a value.</summary>
    /// <param name="type">Its declared type; null when the schema has none, which validation reports.</param>
    /// <param name="value">A literal of the document, or what JSON gave for a variable.</param>
    public static IEnumerable<RoleRequirement> Of(IGraphType? type, object? value) =>
        type?.GetNamedType() is { } named ? Parts(named, value).Prepend(new RoleRequirement(named.Name, named.RequiredRole())) : [];

    private static IEnumerable<RoleRequirement> Parts(IGraphType type, object? value) =>
        (type, value) switch
        {
            (_, GraphQLListValue list) => (list.Values ?? []).SelectMany(item => Parts(type, item)),
            (IInputObjectGraphType input, GraphQLObjectValue literal) => (literal.Fields ?? []).SelectMany(field =>
                OfField(input, field.Name.StringValue, field.Value)
            ),
            (IInputObjectGraphType input, IDictionary<string, object?> given) => given.SelectMany(field =>
                OfField(input, field.Key, field.Value)
            ),
            (EnumerationGraphType choice, GraphQLEnumValue literal) => OfChoice(choice, literal.Name.StringValue),
            (EnumerationGraphType choice, string given) => OfChoice(choice, given),
            (_, IEnumerable list and not string) => list.Cast<object?>().SelectMany(item => Parts(type, item)),
            _ => [],
        };

    private static IEnumerable<RoleRequirement> OfField(IInputObjectGraphType type, string name, object? value) =>
        type.GetField(name) is { } field
            ? Of(field.ResolvedType, value).Prepend(new RoleRequirement($"{type.Name}.{field.Name}", field.RequiredRole()))
            : [];

    private static IEnumerable<RoleRequirement> OfChoice(EnumerationGraphType type, string name) =>
        type.Values.FindByName(name) is { } choice ? [new RoleRequirement($"{type.Name}.{choice.Name}", choice.RequiredRole())] : [];
}
