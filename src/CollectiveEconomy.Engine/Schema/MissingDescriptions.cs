using GraphQL.Types;
using GraphQL.Utilities;

namespace CollectiveEconomy.Engine.Schema;

/// <summary>Describes what no documentation of ours describes: GraphQL.NET's own scalars, and generic types, whose documentation it does not find.</summary>
public sealed class MissingDescriptions : BaseSchemaNodeVisitor
{
    private static readonly Dictionary<string, string> OfFields = new()
    {
        ["edges"] = "The page's items with their cursors.",
        ["nodes"] = "The items.",
        ["pageInfo"] = "Where the page stands in the list.",
        ["totalCount"] = "Number of all items, under the same filter.",
        ["node"] = "The item.",
        ["cursor"] = "Names the item's place in this order and filter; give it as `after` or `before` to go on from here.",
    };

    /// <inheritdoc/>
    public override void VisitObject(IObjectGraphType type, ISchema schema)
    {
        if (type.Name.EndsWith("Connection", StringComparison.Ordinal))
            type.Description ??= "A page of an ordered list, in the form of the Relay connection specification.";
        if (type.Name.EndsWith("Sublist", StringComparison.Ordinal))
            type.Description ??= "The first rows that belong to a parent. Who wants further ones asks the list at the root with a filter.";
        if (type.Name.EndsWith("Edge", StringComparison.Ordinal))
            type.Description ??= "An item of a page.";
        if (type == schema.Query)
            type.Description ??= "What can be asked.";
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
            LongGraphType => "A whole number of 64 bits, as a JSON number; a reader that knows doubles only is exact up to 2^53.",
            DecimalGraphType => "A decimal number, as a JSON number.",
            _ => null,
        };
}
