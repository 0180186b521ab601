using CollectiveEconomy.Statistics.Facts;

namespace CollectiveEconomy.Statistics.Protection;

/// <summary>The protection of facts of one record.</summary>
/// <typeparam name="TFact">The record.</typeparam>
public abstract class FactProtection<TFact> : IFactProtection
    where TFact : PlacedFact
{
    /// <inheritdoc />
    public Type Facts => typeof(TFact);

    /// <inheritdoc />
    public void Measure(object fact, ConceptSizes sizes) => Measure((TFact)fact, sizes);

    /// <inheritdoc />
    public IEnumerable<object> Protect(IEnumerable<object> facts, Noise noise) => Protect(facts.Cast<TFact>(), noise);

    /// <inheritdoc cref="IFactProtection.Measure"/>
    protected abstract void Measure(TFact fact, ConceptSizes sizes);

    /// <inheritdoc cref="IFactProtection.Protect"/>
    protected abstract IEnumerable<TFact> Protect(IEnumerable<TFact> facts, Noise noise);

    /// <summary>Within what totals and counts should be accurate: a region and field.</summary>
    protected static string StratumOf(TFact fact, string? field) => $"{fact.Region2025}|{field}";

    /// <summary>Compares texts one after the other, the first that differ decide.</summary>
    protected static int Compare(params ReadOnlySpan<(string? Left, string? Right)> texts)
    {
        foreach (var (left, right) in texts)
            if (string.CompareOrdinal(left, right) is not 0 and var order)
                return order;
        return 0;
    }
}
