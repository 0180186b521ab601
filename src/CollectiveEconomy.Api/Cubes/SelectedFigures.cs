using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Cubes.Measures;
using GraphQL;
using GraphQLParser.AST;

namespace CollectiveEconomy.Api.Cubes;

/// <summary>Reads out of the selection set of a cube which figures are wanted, so that no other is computed.</summary>
/// <param name="context">The field of the cube.</param>
internal sealed class SelectedFigures(IResolveFieldContext context)
{
    /// <summary>The figures that are selected in the cells, in the order of the cube.</summary>
    public IReadOnlyList<Figure> Of(Cube cube)
    {
        var selected = new Dictionary<string, HashSet<string>>();
        foreach (var cells in Fields(context.FieldAst.SelectionSet).Where(field => field.Name.Value == CubeField.Cells))
        foreach (var field in Fields(cells.SelectionSet))
        {
            var name = field.Name.StringValue;
            if (!selected.TryGetValue(name, out var statistics))
                selected[name] = statistics = [];
            statistics.UnionWith(Fields(field.SelectionSet).Select(statistic => statistic.Name.StringValue));
        }

        return [.. cube.Measures.SelectMany(measure => Of(measure, selected))];
    }

    /// <summary>Whether the notes on the answer are selected.</summary>
    public static bool HasNotes(IResolveFieldContext context) =>
        new SelectedFigures(context).Fields(context.FieldAst.SelectionSet).Any(field => field.Name.Value == CubeField.Notes);

    private static IEnumerable<Figure> Of(Measure measure, Dictionary<string, HashSet<string>> selected)
    {
        var isNumber = MeasureShape.IsNumber(measure);
        var statistics = selected.GetValueOrDefault(isNumber ? MeasureFields.NameBeside(measure) : measure.Name);
        foreach (var statistic in measure.Statistics.Append(Statistic.Status))
            if (
                statistics?.Contains(MeasureType.FieldName(statistic)) == true
                || (isNumber && statistic == measure.Statistics[0] && selected.ContainsKey(measure.Name))
            )
                yield return new Figure(measure, statistic);
    }

    private IEnumerable<GraphQLField> Fields(GraphQLSelectionSet? set) =>
        set?.Selections.Where(IsIncluded)
            .SelectMany(selection =>
                selection switch
                {
                    GraphQLField field => [field],
                    GraphQLInlineFragment inline => Fields(inline.SelectionSet),
                    GraphQLFragmentSpread spread => Fields(FragmentOf(spread)?.SelectionSet),
                    _ => Enumerable.Empty<GraphQLField>(),
                }
            )
        ?? [];

    private bool IsIncluded(ASTNode selection) =>
        selection is not IHasDirectivesNode { Directives: { } directives }
        || directives.All(directive =>
            directive.Name.StringValue switch
            {
                "skip" => !Condition(directive),
                "include" => Condition(directive),
                _ => true,
            }
        );

    // Validation has seen to it that there is one argument, and that it is true or false.
    private bool Condition(GraphQLDirective directive) =>
        directive.Arguments![0].Value switch
        {
            GraphQLBooleanValue literal => literal.BoolValue,
            GraphQLVariable variable => context.Variables.ValueFor(variable.Name, out var value) && value.Value is true,
            _ => false,
        };

    private GraphQLFragmentDefinition? FragmentOf(GraphQLFragmentSpread spread) =>
        context
            .Document.Definitions.OfType<GraphQLFragmentDefinition>()
            .FirstOrDefault(fragment => fragment.FragmentName.Name == spread.FragmentName.Name);
}
