using System.Text.Json;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Access;
using GraphQL.Introspection;
using GraphQL.Types;
using GraphQLParser.AST;

namespace CollectiveEconomy.Engine.Operations;

/// <summary>The fields that a selection has on an object type, in the order of the response.</summary>
internal sealed class SelectionPlan
{
    /// <summary>Plans the fields.</summary>
    /// <param name="type">The object type.</param>
    /// <param name="collected">The fields, collected by the rules of the specification.</param>
    /// <param name="arguments">Finds the arguments of a field.</param>
    /// <param name="json">How values are written.</param>
    public SelectionPlan(
        IObjectGraphType type,
        IEnumerable<(GraphQLField Field, FieldType Definition)> collected,
        Func<GraphQLField, FieldType, ArgumentsPlan> arguments,
        JsonSerializerOptions json
    )
    {
        Type = type;
        Fields =
        [
            .. collected.Select(
                (one, place) =>
                    new FieldPlan(type, place, one.Field, one.Definition, arguments(one.Field, one.Definition))
                    {
                        Leaf = LeafOf(one.Definition, json),
                    }
            ),
        ];
        Resolved = [.. Fields.Where(field => field.Leaf is null)];
        Requirements = [.. RoleGuard.RequirementsOf(type)];
    }

    /// <summary>The object type.</summary>
    public IObjectGraphType Type { get; }

    /// <summary>All fields.</summary>
    public FieldPlan[] Fields { get; }

    /// <summary>Those that are resolved before the response is written.</summary>
    public FieldPlan[] Resolved { get; }

    /// <summary>What the caller must be allowed for an object of the type.</summary>
    public RoleRequirement[] Requirements { get; }

    private Leaf? LeafOf(FieldType definition, JsonSerializerOptions json) =>
        definition is TypeNameMetaFieldType ? Leaf.Constant(Type.Name)
        : definition.RequiredRole() == Role.Public
        && definition.ResolvedType!.WithoutNonNull() is ScalarGraphType scalar
        && definition.Resolver is IPureResolver { IsAtHand: true } pure
            ? pure.LeafOf(scalar, json)
        : null;
}
