using System.Globalization;
using GraphQLParser;
using GraphQLParser.AST;

namespace CollectiveEconomy.Api.Execution;

/// <summary>Measures a parsed document against <see cref="DocumentLimits"/> in one walk of its tree.</summary>
/// <remarks>
/// Each fragment is measured once however often it is spread, so cycles and exponential nesting cost no more than the length of the text.
/// </remarks>
internal sealed class DocumentMeasure(GraphQLDocument document, DocumentLimits most)
{
    // As in graphql-js: its own introspection query goes three lists deep into types, and nothing useful goes deeper.
    private const int MostIntrospectionLists = 3;

    private readonly Dictionary<ROM, GraphQLFragmentDefinition> _fragments = [];
    private readonly Dictionary<ROM, Extent> _measured = [];
    private int _aliases;
    private int _directives;

    /// <summary>Throws for the first limit that is exceeded.</summary>
    /// <exception cref="LimitExceeded">The document is larger than a limit.</exception>
    public void Check()
    {
        foreach (var fragment in document.Definitions.OfType<GraphQLFragmentDefinition>())
            _fragments.TryAdd(fragment.FragmentName.Name.Value, fragment);
        Within(
            document.Definitions.Count(node => node is GraphQLFragmentDefinition),
            most.Fragments,
            ErrorCodes.TooManyFragments,
            "fragments"
        );
        foreach (var definition in document.Definitions)
        {
            CountDirectives(definition);
            foreach (var variable in (definition as GraphQLOperationDefinition)?.Variables?.Items ?? [])
                CountDirectives(variable);
            var extent = definition switch
            {
                GraphQLFragmentDefinition fragment when _fragments[fragment.FragmentName.Name.Value] == fragment => OfFragment(
                    fragment.FragmentName.Name.Value
                ),
                GraphQLExecutableDefinition definitionOfItsOwn => OfSelections(definitionOfItsOwn.SelectionSet),
                _ => default,
            };
            Within(extent.Depth, most.Depth, ErrorCodes.NestedTooDeeply, "levels of fields");
            Within(extent.Fields, most.Fields, ErrorCodes.TooManyFields, "fields with every fragment written out");
        }
    }

    private Extent OfSelections(GraphQLSelectionSet? set)
    {
        var total = default(Extent);
        foreach (var selection in set?.Selections ?? [])
        {
            CountDirectives(selection);
            total = total.Beside(
                selection switch
                {
                    GraphQLField field => OfField(field),
                    GraphQLInlineFragment inline => OfSelections(inline.SelectionSet),
                    GraphQLFragmentSpread spread => OfFragment(spread.FragmentName.Name.Value),
                    _ => default,
                }
            );
        }

        return total;
    }

    private Extent OfField(GraphQLField field)
    {
        if (field.Alias is not null)
            Within(++_aliases, most.Aliases, ErrorCodes.TooManyAliases, "aliases");
        var below = OfSelections(field.SelectionSet);
        var name = field.Name.Value;
        if (name != "__schema" && name != "__type")
            return below.Under(name == "fields" || name == "interfaces" || name == "possibleTypes" || name == "inputFields");
        Within(below.Lists, MostIntrospectionLists - 1, ErrorCodes.NestedTooDeeply, "nested lists of introspection");
        return below with { Depth = 1, Lists = 0 };
    }

    private Extent OfFragment(ROM name)
    {
        if (_measured.TryGetValue(name, out var known) || !_fragments.TryGetValue(name, out var fragment))
            return known;
        // Met again on the way down, a fragment is in a cycle; it counts nothing here and a validation rule refuses it.
        _measured[name] = default;
        return _measured[name] = OfSelections(fragment.SelectionSet);
    }

    private void CountDirectives(ASTNode node) =>
        Within(
            _directives += (node as IHasDirectivesNode)?.Directives?.Count ?? 0,
            most.Directives,
            ErrorCodes.TooManyDirectives,
            "directives"
        );

    private static void Within(long found, int limit, ErrorCode code, string what)
    {
        if (found > limit)
            throw new LimitExceeded(
                code,
                string.Create(CultureInfo.InvariantCulture, $"The document has more than {limit} {what}. {code.Remedy}")
            );
    }
}
