namespace CollectiveEconomy.Statistics.Protection;

/// <summary>
/// The permanent part of the noise of each organisation and concept. A release keeps it and the next one takes it over, whatever its key or series, so that
/// it can never be averaged away; what is new is drawn in balance (<see cref="BalancedDraw"/>).
/// </summary>
public sealed class PermanentDraws
{
    /// <summary>Steps in which a draw is kept, in either direction.</summary>
    public const int Steps = 10_000;

    private readonly Dictionary<string, Dictionary<int, short>> _draws = [];

    /// <summary>Every draw, by concept and organisation.</summary>
    public IEnumerable<PermanentDraw> All =>
        from concept in _draws.OrderBy(concept => concept.Key, StringComparer.Ordinal)
        from draw in concept.Value.OrderBy(draw => draw.Key)
        select new PermanentDraw
        {
            Concept = concept.Key,
            CooperativeId = draw.Key,
            Step = draw.Value,
        };

    /// <summary>The draws that a release keeps.</summary>
    public static PermanentDraws Of(IEnumerable<PermanentDraw> draws)
    {
        var all = new PermanentDraws();
        foreach (var draw in draws)
            all.OfConcept(draw.Concept)[draw.CooperativeId] = (short)draw.Step;
        return all;
    }

    /// <summary>Draws what is measured and has no draw yet.</summary>
    public void Extend(ConceptSizes sizes, NoiseSeries series)
    {
        foreach (var (concept, measured) in sizes.ByConcept)
        {
            var draws = OfConcept(concept.Name);
            BalancedDraw.Add(concept, measured.Where(size => !draws.ContainsKey(size.CooperativeId)), series, draws);
        }
    }

    /// <summary>Where the permanent part of the noise lies: −1 to 1, the sign being its direction.</summary>
    /// <exception cref="KeyNotFoundException">Nothing was measured of the concept and organisation.</exception>
    public double Of(Concept concept, int cooperativeId) => _draws[concept.Name][cooperativeId] / (double)Steps;

    private Dictionary<int, short> OfConcept(string concept) => _draws.TryGetValue(concept, out var draws) ? draws : _draws[concept] = [];
}
