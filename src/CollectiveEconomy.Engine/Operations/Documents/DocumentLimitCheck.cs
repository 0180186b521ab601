using GraphQLParser;
using GraphQLParser.AST;

namespace CollectiveEconomy.Engine.Operations.Documents;

/// <summary>Measures a parsed document against <see cref="DocumentLimits"/>.</summary>
/// <param name="max">The limits.</param>
internal sealed class DocumentLimitCheck(DocumentLimits max)
{
    private int _aliases;
    private int _directives;

    /// <summary>Throws for the first limit that is exceeded.</summary>
    /// <exception cref="LimitExceeded">The document is larger than a limit.</exception>
    public void Check(GraphQLDocument document)
    {
        var definitions = document.Definitions.OfType<GraphQLExecutableDefinition>().ToList();
        foreach (var definition in definitions)
            Count(definition);

        // Of two fragments with one name the first is meant; a validation rule refuses the second.
        var fragments = new Dictionary<ROM, GraphQLFragmentDefinition>();
        foreach (var fragment in definitions.OfType<GraphQLFragmentDefinition>())
            fragments.TryAdd(fragment.FragmentName.Name.Value, fragment);
        LimitExceeded.ThrowIfMore(
            definitions.Count(node => node is GraphQLFragmentDefinition),
            max.Fragments,
            DocumentErrorCodes.TooManyFragments,
            new("mảnh (fragment)", "fragments")
        );

        var reach = new DocumentExtents(fragments);
        foreach (var extent in definitions.Select(reach.Of))
        {
            LimitExceeded.ThrowIfMore(extent.Depth, max.Depth, DocumentErrorCodes.NestedTooDeeply, new("cấp trường", "levels of fields"));
            LimitExceeded.ThrowIfMore(
                extent.Fields,
                max.Fields,
                DocumentErrorCodes.TooManyFields,
                new("trường sau khi khai triển các mảnh (fragment)", "fields after expanding fragments")
            );
        }

        var repeats = new RepeatedFields(fragments);
        foreach (var definition in definitions)
            LimitExceeded.ThrowIfMore(
                repeats.PairsIn(definition.SelectionSet),
                max.Repeats,
                DocumentErrorCodes.TooManyRepeats,
                new("cặp trường lặp lại", "pairs of repeated fields")
            );
    }

    private void Count(GraphQLExecutableDefinition definition)
    {
        CountDirectives(definition.Directives);
        foreach (var variable in (definition as GraphQLOperationDefinition)?.Variables?.Items ?? [])
            CountDirectives(variable.Directives);
        CountIn(definition.SelectionSet);
    }

    private void CountIn(GraphQLSelectionSet? selections)
    {
        foreach (var selection in selections?.Selections ?? [])
        {
            CountDirectives((selection as IHasDirectivesNode)?.Directives);
            if (selection is GraphQLField { Alias: not null })
                LimitExceeded.ThrowIfMore(++_aliases, max.Aliases, DocumentErrorCodes.TooManyAliases, new("bí danh", "aliases"));
            CountIn((selection as IHasSelectionSetNode)?.SelectionSet);
        }
    }

    private void CountDirectives(GraphQLDirectives? directives) =>
        LimitExceeded.ThrowIfMore(
            _directives += directives?.Count ?? 0,
            max.Directives,
            DocumentErrorCodes.TooManyDirectives,
            new("chỉ thị", "directives")
        );
}
