using CollectiveEconomy.Engine.Schema;
using GraphQL.Types;
using GraphQLParser.AST;

namespace CollectiveEconomy.Engine.Operations;

/// <summary>Finds from what a query is answered, by the root fields that it selects.</summary>
internal static class ResponseSources
{
    /// <summary>The sources of all root fields; null when the schema lacks one of them.</summary>
    /// <remarks>What @skip and @include leave out counts too: a response that is renewed too often is only slower.</remarks>
    public static ResponseSource? Of(GraphQLOperationDefinition query, GraphQLDocument document, ISchema schema) =>
        OfSelections(query.SelectionSet, document, schema);

    private static ResponseSource? OfSelections(GraphQLSelectionSet? set, GraphQLDocument document, ISchema schema)
    {
        ResponseSource? all = ResponseSource.Build;
        foreach (var selection in set?.Selections ?? [])
            all |= selection switch
            {
                GraphQLField field => OfField(field.Name.StringValue, schema),
                GraphQLInlineFragment inline => OfSelections(inline.SelectionSet, document, schema),
                GraphQLFragmentSpread spread => OfSelections(FragmentOf(spread, document)?.SelectionSet, document, schema),
                _ => null,
            };
        return all;
    }

    // GraphQL.NET keeps the three introspection fields apart from those of the root.
    private static ResponseSource? OfField(string name, ISchema schema) =>
        name.StartsWith("__", StringComparison.Ordinal) ? ResponseSource.Build
        : schema.Query.Fields.Find(name) is { } field ? RespondsFromAttribute.Of(field)
        : null;

    private static GraphQLFragmentDefinition? FragmentOf(GraphQLFragmentSpread spread, GraphQLDocument document) =>
        document
            .Definitions.OfType<GraphQLFragmentDefinition>()
            .FirstOrDefault(fragment => fragment.FragmentName.Name.Value == spread.FragmentName.Name.Value);
}
