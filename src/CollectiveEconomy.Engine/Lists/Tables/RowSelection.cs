using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;

namespace CollectiveEconomy.Engine.Lists.Tables;

/// <summary>The fields of rows that an operation selects of a list.</summary>
/// <param name="List">Name of the list.</param>
/// <param name="Row">Graph type of its rows.</param>
/// <param name="Paths">The fields, each as a path from the row on.</param>
/// <param name="First">How many of the first rows are wanted; null for all.</param>
internal sealed record RowSelection(string List, IObjectGraphType Row, IReadOnlyList<string> Paths, int? First)
{
    private const string Nodes = "nodes";

    private static readonly string[] Pages = ["after", "last", "before"];

    /// <summary>What is selected of the list that is being resolved.</summary>
    /// <exception cref="NoColumn">More is selected than fields of rows, or a field is given arguments.</exception>
    /// <exception cref="PageInvalid">The number of rows can't be.</exception>
    public static RowSelection Of(IResolveFieldContext context)
    {
        if (Pages.Any(argument => context.GetArgument<object?>(argument) is not null))
            throw NoColumn.Pages();
        var selected = Fields(context.FieldAst.SelectionSet, context.Document).ToList();
        if (selected.Count == 0 || selected.Exists(field => field.Name.StringValue != Nodes))
            throw NoColumn.Nodes();
        return new RowSelection(
            context.FieldDefinition.Name,
            RowOf(context.FieldDefinition),
            [.. selected.SelectMany(field => PathsIn(field.SelectionSet, "", context.Document)).Distinct()],
            context.GetArgument<int?>("first") switch
            {
                < 1 => throw new PageInvalid(new("'first' là số dương.", "'first' is a positive number.")),
                var first => first,
            }
        );
    }

    /// <summary>The graph type of the rows of a list.</summary>
    /// <param name="list">The field of the list.</param>
    public static IObjectGraphType RowOf(FieldType list) =>
        (IObjectGraphType)((IObjectGraphType)list.ResolvedType!.GetNamedType()).Fields.Find(Nodes)!.ResolvedType!.GetNamedType();

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
