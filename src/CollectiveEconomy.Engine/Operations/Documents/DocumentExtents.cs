using GraphQLParser;
using GraphQLParser.AST;

namespace CollectiveEconomy.Engine.Operations.Documents;

/// <summary>Finds how far definitions reach with every fragment written out.</summary>
/// <remarks>
/// Each fragment is measured once however often it is spread, so exponential nesting costs no more than the length of the text.
/// </remarks>
/// <param name="fragments">The fragments of the document by name.</param>
internal sealed class DocumentExtents(IReadOnlyDictionary<ROM, GraphQLFragmentDefinition> fragments)
{
    // As in graphql-js, which stops at three: its own introspection query has fewer, and nothing useful goes deeper.
    private const int MaxIntrospectionLists = 2;

    private readonly Dictionary<ROM, SelectionExtent?> _measured = [];

    /// <summary>The reach of an operation or a fragment.</summary>
    /// <exception cref="LimitExceeded">A fragment spreads itself, or introspection runs in circles.</exception>
    public SelectionExtent Of(GraphQLExecutableDefinition definition) =>
        definition is GraphQLFragmentDefinition { FragmentName.Name.Value: var name } && fragments[name] == definition
            ? OfFragment(name)
            : OfSelections(definition.SelectionSet);

    private SelectionExtent OfSelections(GraphQLSelectionSet? set)
    {
        var total = default(SelectionExtent);
        foreach (var selection in set?.Selections ?? [])
            total = total.Beside(
                selection switch
                {
                    GraphQLField field => OfField(field),
                    GraphQLInlineFragment inline => OfSelections(inline.SelectionSet),
                    GraphQLFragmentSpread spread => OfFragment(spread.FragmentName.Name.Value),
                    _ => default,
                }
            );
        return total;
    }

    private SelectionExtent OfField(GraphQLField field)
    {
        var below = OfSelections(field.SelectionSet);
        var name = field.Name.Value;
        if (name != "__schema" && name != "__type")
            return below.Under(name == "fields" || name == "interfaces" || name == "possibleTypes" || name == "inputFields");
        LimitExceeded.ThrowIfMore(
            below.Lists,
            MaxIntrospectionLists,
            DocumentErrorCodes.NestedTooDeeply,
            new("danh sách lồng nhau khi xem lược đồ", "nested lists of introspection")
        );
        return below with { Depth = 1, Lists = 0 };
    }

    private SelectionExtent OfFragment(ROM name)
    {
        if (!fragments.TryGetValue(name, out var fragment))
            return default;
        // A fragment that is met while it is being measured has an entry without a measure.
        if (_measured.TryGetValue(name, out var known))
            return known
                ?? throw new LimitExceeded(
                    DocumentErrorCodes.NestedTooDeeply,
                    new(
                        $"Mảnh (fragment) `{name}` chứa chính nó nên lồng vô hạn.",
                        $"The fragment `{name}` contains itself, which nests without end."
                    )
                );
        _measured[name] = null;
        var extent = OfSelections(fragment.SelectionSet);
        _measured[name] = extent;
        return extent;
    }
}
