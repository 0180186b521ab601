using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Access;
using GraphQL;
using GraphQL.Types;

namespace CollectiveEconomy.Api.Tests.Access;

/// <summary>How a type is reached: what stands before and behind its selections.</summary>
internal sealed record ProbeWay(string Before, string Behind, Role Needed, bool IsMutation)
{
    public string Document => $"{Before} __typename {Behind}";

    public ProbeWay Into(FieldType field, QueryArgument? extra = null, string? value = null, Role needed = Role.Public)
    {
        var given = (field.Arguments ?? Enumerable.Empty<QueryArgument>())
            .Where(argument => argument != extra && argument is { ResolvedType: NonNullGraphType, DefaultValue: null })
            .Select(argument => (Argument: argument, Value: ProbeValue.Least(argument.ResolvedType!)))
            .ToList();
        var texts = given.Select(part => $"{part.Argument.Name}: {part.Value.Literal}").ToList();
        if (extra is not null)
            texts.Add($"{extra.Name}: {value}");
        var type = field.ResolvedType!.GetNamedType();
        var role = given
            .Select(part => ProbeValue.Max(part.Argument.RequiredRole(), part.Value.Needed))
            .Append(ProbeValue.Max(needed, ProbeValue.Max(extra.RequiredRole(), field.RequiredRole())))
            .Append(type.RequiredRole())
            .Aggregate(Needed, ProbeValue.Max);
        var call = field.Name + (texts.Count == 0 ? "" : $"({string.Join(", ", texts)})");
        return type is ScalarGraphType
            ? new ProbeWay($"{Before} {call}", Behind, role, IsMutation)
            : new ProbeWay($"{Before} {call} {{", "}" + Behind, role, IsMutation);
    }

    public ProbeWay On(IGraphType type) =>
        new($"{Before} ... on {type.Name} {{", "}" + Behind, ProbeValue.Max(Needed, type.RequiredRole()), IsMutation);
}
