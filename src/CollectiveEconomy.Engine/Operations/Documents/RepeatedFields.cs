using GraphQLParser;
using GraphQLParser.AST;

namespace CollectiveEconomy.Engine.Operations.Documents;

/// <summary>Counts the pairs of fields that fall on one place of the answer.</summary>
/// <remarks>
/// Validation compares each such pair, so a thousand repeats of one short field cost a second of work. Only for documents without cyclic
/// fragments and within <see cref="DocumentLimits.Fields"/>, which bound this walk.
/// </remarks>
/// <param name="fragments">The fragments of the document by name.</param>
internal sealed class RepeatedFields(IReadOnlyDictionary<ROM, GraphQLFragmentDefinition> fragments)
{
    /// <summary>The pairs in a set of selections and everything below it.</summary>
    public long PairsIn(GraphQLSelectionSet selections) => PairsIn([selections]);

    private long PairsIn(IEnumerable<GraphQLSelectionSet> samePlace)
    {
        var fields = new Dictionary<ROM, List<GraphQLField>>();
        var spread = new HashSet<ROM>();
        foreach (var selections in samePlace)
            Collect(selections, fields, spread);
        long pairs = 0;
        foreach (var repeats in fields.Values)
        {
            pairs += (long)repeats.Count * (repeats.Count - 1) / 2;
            var below = repeats.Select(field => field.SelectionSet).OfType<GraphQLSelectionSet>().ToList();
            if (below.Count > 0)
                pairs += PairsIn(below);
        }

        return pairs;
    }

    private void Collect(GraphQLSelectionSet? selections, Dictionary<ROM, List<GraphQLField>> fields, HashSet<ROM> spread)
    {
        foreach (var selection in selections?.Selections ?? [])
            switch (selection)
            {
                case GraphQLField field:
                    var name = (field.Alias?.Name ?? field.Name).Value;
                    if (!fields.TryGetValue(name, out var repeats))
                        fields.Add(name, repeats = []);
                    repeats.Add(field);
                    break;
                case GraphQLInlineFragment inline:
                    Collect(inline.SelectionSet, fields, spread);
                    break;
                case GraphQLFragmentSpread { FragmentName.Name.Value: var fragment } when spread.Add(fragment):
                    Collect(fragments.GetValueOrDefault(fragment)?.SelectionSet, fields, spread);
                    break;
            }
    }
}
