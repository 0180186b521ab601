using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;

namespace CollectiveEconomy.Engine.Lists.Tables;

/// <summary>The fields of rows that an operation selects of a list.</summary>
/// <param name="List">Name of the list.</param>
/// <param name="Row">Graph type of its rows.</param>
/// <param name="Paths">The fields, each as a path from the row on.</param>
internal sealed record RowSelection(string List, IObjectGraphType Row, IReadOnlyList<string> Paths)
{
    private const string Nodes = "nodes";

    /// <summary>What is selected of the list that is being resolved.</summary>
    /// <exception cref="NoColumn">More is selected than fields of rows, or a field is given arguments.</exception>
    public static RowSelection Of(IResolveFieldContext context)
    {
        var connection = (IObjectGraphType)context.FieldDefinition.ResolvedType!.GetNamedType();
        var row = (IObjectGraphType)connection.Fields.Find(Nodes)!.ResolvedType!.GetNamedType();
        var selected = Fields(context.FieldAst.SelectionSet, context.Document).ToList();
        if (selected.Count == 0 || selected.Exists(field => field.Name.StringValue != Nodes))
            throw NoColumn.Nodes();
        return new RowSelection(
            context.FieldDefinition.Name,
            row,
            [.. selected.SelectMany(field => PathsIn(field.SelectionSet, "", context.Document)).Distinct()]
        );
    }

    /// <summary>The columns of the fields.</summary>
    /// <param name="columns">Finds them.</param>
    /// <param name="record">The record of the rows.</param>
    /// <exception cref="NoColumn">A field leads to none.</exception>
    public IReadOnlyList<ListColumn> Columns(RowColumns columns, Type record) =>
        [.. Paths.Select(path => columns.Find(Row, record, path) ?? throw NoColumn.Of(path))];

    private static IEnumerable<string> PathsIn(GraphQLSelectionSet? selection, string before, GraphQLDocument document)
    {
        foreach (var field in Fields(selection, document))
        {
            var path = before + field.Name.StringValue;
            if (field.Arguments is { Count: > 0 })
                throw new NoColumn(
                    $"Trong bảng, '{path}' không nhận đối số; hãy bỏ đối số.",
                    $"In a table '{path}' takes no arguments; leave them out."
                );
            if (field.SelectionSet is null)
                yield return path;
            else
                foreach (var inner in PathsIn(field.SelectionSet, path + ".", document))
                    yield return inner;
        }
    }

    private static IEnumerable<GraphQLField> Fields(GraphQLSelectionSet? selection, GraphQLDocument document) =>
        (selection?.Selections ?? []).SelectMany(one =>
            one switch
            {
                GraphQLField field => [field],
                GraphQLInlineFragment inline => Fields(inline.SelectionSet, document),
                GraphQLFragmentSpread spread => Fields(
                    document
                        .Definitions.OfType<GraphQLFragmentDefinition>()
                        .FirstOrDefault(fragment => fragment.FragmentName.Name.Value == spread.FragmentName.Name.Value)
                        ?.SelectionSet,
                    document
                ),
                _ => (IEnumerable<GraphQLField>)[],
            }
        );
}
