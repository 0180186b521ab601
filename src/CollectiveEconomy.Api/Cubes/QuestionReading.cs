using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Cubes;
using GraphQL;
using GraphQLParser.AST;

namespace CollectiveEconomy.Api.Cubes;

/// <summary>Reads a question out of the arguments and the selection set of a field.</summary>
internal static class QuestionReading
{
    /// <summary>The question; its measures are those selected in the cells, so that no other is computed.</summary>
    public static CubeQuestion Of(Cube cube, IResolveFieldContext context)
    {
        var selected = Selected(context);
        return new CubeQuestion
        {
            Cube = cube,
            By = [.. ((IEnumerable<object>)context.Arguments!["by"].Value!).Cast<Dimension>()],
            Where = [.. Conditions(cube, context.Arguments["where"].Value as IDictionary<string, object?>)],
            Areas = context.GetArgument<AreaSet>("areas"),
            Totals = context.GetArgument<bool>("totals"),
            Measures = [.. cube.Measures.Where(measure => selected.Contains(measure.Name))],
        };
    }

    private static IEnumerable<Condition> Conditions(Cube cube, IDictionary<string, object?>? conditions) =>
        from dimension in cube.Dimensions
        let asked = conditions?.TryGetValue(dimension.Name, out var value) == true ? value as IDictionary<string, object?> : null
        where asked is not null
        from comparison in Enum.GetValues<Comparison>()
        let given = asked.TryGetValue(comparison.ToString().ToCamelCase(), out var value) ? value : null
        where given is not null
        select new Condition(dimension, comparison, given is IEnumerable<object> list ? [.. list] : [given]);

    /// <summary>The names of all fields selected in the cells, also by fragments.</summary>
    private static HashSet<string> Selected(IResolveFieldContext context) =>
        [
            .. Fields(context.FieldAst.SelectionSet, context)
                .Where(field => field.Name.Value == CubeField.Cells)
                .SelectMany(cells => Fields(cells.SelectionSet, context))
                .Select(field => field.Name.StringValue),
        ];

    private static IEnumerable<GraphQLField> Fields(GraphQLSelectionSet? set, IResolveFieldContext context) =>
        set?.Selections.SelectMany(selection =>
            selection switch
            {
                GraphQLField field => [field],
                GraphQLInlineFragment inline => Fields(inline.SelectionSet, context),
                GraphQLFragmentSpread spread => Fields(FragmentOf(spread, context)?.SelectionSet, context),
                _ => Enumerable.Empty<GraphQLField>(),
            }
        )
        ?? [];

    private static GraphQLFragmentDefinition? FragmentOf(GraphQLFragmentSpread spread, IResolveFieldContext context) =>
        context
            .Document.Definitions.OfType<GraphQLFragmentDefinition>()
            .FirstOrDefault(fragment => fragment.FragmentName.Name == spread.FragmentName.Name);
}
