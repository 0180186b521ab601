using System.Runtime.InteropServices;

namespace CollectiveEconomy.Statistics.Protection;

/// <summary>How much each organisation weighs in the totals of each concept: what balanced noise is drawn by.</summary>
public sealed class ConceptSizes
{
    private const int MiddleYear = 2020;

    private readonly Dictionary<string, (Concept Concept, Dictionary<int, (double Size, double Trend, string Stratum)> Sizes)> _concepts =
    [];

    /// <summary>The sizes of each concept, in an order that depends on nothing but them.</summary>
    public IEnumerable<(Concept Concept, IEnumerable<ConceptSize> Sizes)> ByConcept =>
        from concept in _concepts.OrderBy(concept => concept.Key, StringComparer.Ordinal)
        select (
            concept.Value.Concept,
            concept.Value.Sizes.Select(size => new ConceptSize(size.Key, size.Value.Stratum, size.Value.Size, size.Value.Trend))
        );

    /// <summary>Adds a value; null adds nothing.</summary>
    /// <param name="concept">The concept that it measures.</param>
    /// <param name="cooperativeId">Of whom.</param>
    /// <param name="stratum">Within what totals should be accurate; the first one that is named counts.</param>
    /// <param name="year">Reference year.</param>
    /// <param name="value">The true value.</param>
    /// <param name="weight">The units for which it stands.</param>
    public void Add(Concept concept, int cooperativeId, string stratum, int year, long? value, int weight = 1)
    {
        if (value is not { } number)
            return;
        ref var sizes = ref CollectionsMarshal.GetValueRefOrAddDefault(_concepts, concept.Name, out var isKnown);
        if (!isKnown)
            sizes = (concept, []);
        ref var size = ref CollectionsMarshal.GetValueRefOrAddDefault(sizes.Sizes, cooperativeId, out var exists);
        var magnitude = weight * concept.Scale.MagnitudeOf(number);
        size = (size.Size + magnitude, size.Trend + magnitude * (year - MiddleYear), exists ? size.Stratum : stratum);
    }
}
