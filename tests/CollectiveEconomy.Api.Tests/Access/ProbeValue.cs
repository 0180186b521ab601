using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Access;
using GraphQL.Types;

namespace CollectiveEconomy.Api.Tests.Access;

/// <summary>A value that can be given: as a literal, as JSON, and the role that what it names needs.</summary>
public sealed record ProbeValue(string Literal, object? Json, Role Needed)
{
    /// <summary>The least value of a type: required fields only, and the enum value that needs least.</summary>
    public static ProbeValue Least(IGraphType type) =>
        type switch
        {
            NonNullGraphType required => Least(required.ResolvedType!),
            ListGraphType list => ListOf(Least(list.ResolvedType!)),
            EnumerationGraphType choice => Of(choice, choice.Values.MinBy(value => value.RequiredRole())!),
            IInputObjectGraphType input => Of(
                input,
                [.. input.Fields.Where(IsRequired).Select(field => (field, Least(field.ResolvedType!)))]
            ),
            { Name: "Boolean" } => new("true", true, type.RequiredRole()),
            { Name: "Int" or "Long" or "Float" or "Decimal" } => new("1", 1, type.RequiredRole()),
            { Name: "DateOnly" } => new("\"2020-01-01\"", "2020-01-01", type.RequiredRole()),
            _ => new("\"x\"", "x", type.RequiredRole()),
        };

    /// <summary>One value of an enum.</summary>
    public static ProbeValue Of(EnumerationGraphType type, EnumValueDefinition value) =>
        new(value.Name, value.Name, Max(type.RequiredRole(), value.RequiredRole()));

    /// <summary>An input object with some fields.</summary>
    public static ProbeValue Of(IInputObjectGraphType type, IReadOnlyList<(FieldType Field, ProbeValue Value)> given) =>
        new(
            "{" + string.Join(", ", given.Select(part => $"{part.Field.Name}: {part.Value.Literal}")) + "}",
            given.ToDictionary(part => part.Field.Name, part => part.Value.Json),
            given.Aggregate(type.RequiredRole(), (role, part) => Max(role, Max(part.Field.RequiredRole(), part.Value.Needed)))
        );

    /// <summary>A value inside an input object that also has what it requires.</summary>
    public static ProbeValue In(IInputObjectGraphType type, FieldType field, ProbeValue value) =>
        Of(
            type,
            [
                (field, Wrapped(field.ResolvedType!, value)),
                .. type.Fields.Where(other => other != field && IsRequired(other)).Select(other => (other, Least(other.ResolvedType!))),
            ]
        );

    /// <summary>The value in as many lists as a type has around its named type.</summary>
    public static ProbeValue Wrapped(IGraphType type, ProbeValue value) =>
        type switch
        {
            NonNullGraphType required => Wrapped(required.ResolvedType!, value),
            ListGraphType list => ListOf(Wrapped(list.ResolvedType!, value)),
            _ => value,
        };

    /// <summary>Whether a field must be given.</summary>
    public static bool IsRequired(FieldType field) => field.ResolvedType is NonNullGraphType && field.DefaultValue is null;

    /// <summary>The higher of two roles.</summary>
    public static Role Max(Role one, Role other) => one > other ? one : other;

    private static ProbeValue ListOf(ProbeValue item) => new($"[{item.Literal}]", new[] { item.Json }, item.Needed);
}
