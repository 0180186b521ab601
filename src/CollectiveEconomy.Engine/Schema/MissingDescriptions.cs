using GraphQL.Types;
using GraphQL.Utilities;

namespace CollectiveEconomy.Engine.Schema;

/// <summary>Describes what no documentation of ours describes: GraphQL.NET's own scalars, and generic types, whose documentation it does not find.</summary>
public sealed class MissingDescriptions : BaseSchemaNodeVisitor
{
    private static readonly Dictionary<string, string> OfFields = new()
    {
        ["edges"] = "Items of the page with their cursors.",
        ["nodes"] = "Items of the page.",
        ["pageInfo"] = "Pagination information.",
        ["totalCount"] = "Total number of items that match the filter.",
        ["node"] = "The item.",
        ["cursor"] = "Cursor of the item for this order and filter; pass it as `after` or `before` to continue.",
    };

    /// <inheritdoc/>
    public override void VisitObject(IObjectGraphType type, ISchema schema)
    {
        if (type.Name.EndsWith("Connection", StringComparison.Ordinal))
            type.Description ??= "A page of an ordered list, as defined by the Relay connection specification.";
        if (type.Name.EndsWith("Sublist", StringComparison.Ordinal))
            type.Description ??= "The first items related to a parent. To page through all of them, query the root list with a filter.";
        if (type.Name.EndsWith("Edge", StringComparison.Ordinal))
            type.Description ??= "An item of a page with its cursor.";
        if (type == schema.Query)
            type.Description ??= "Root of all queries.";
        if (type == schema.Mutation)
            type.Description ??= "Root of all mutations.";
    }

    /// <inheritdoc/>
    public override void VisitObjectFieldDefinition(FieldType field, IObjectGraphType type, ISchema schema)
    {
        if (field.Description is null && OfFields.TryGetValue(field.Name, out var description))
            field.Description = description;
    }

    /// <inheritdoc/>
    public override void VisitScalar(ScalarGraphType type, ISchema schema) =>
        type.Description ??= type switch
        {
            LongGraphType => "A 64-bit integer, as a JSON number; clients that parse numbers as doubles are exact up to 2^53.",
            DecimalGraphType => "A decimal number, as a JSON number.",
            _ => null,
        };
}
