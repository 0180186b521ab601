using CollectiveEconomy.Evaluation.GroupTime;

namespace CollectiveEconomy.Evaluation.Diagnostics;

/// <summary>An average effect on a panel that was changed to check an estimate.</summary>
/// <param name="Estimate">The average.</param>
/// <param name="StandardError">Clustered standard error.</param>
/// <param name="Treated">Number of treated units with an effect.</param>
public sealed record AverageEffect(double Estimate, double StandardError, int Treated)
{
    internal static AverageEffect? Of(
        Panel panel,
        IReadOnlyList<GroupTimeEffect> effects,
        Aggregation aggregation,
        IReadOnlyList<int>? clusters
    )
    {
        if (AggregatedEffects.Of(panel, effects, aggregation).Overall is not { } overall)
            return null;
        var groups = effects.Where(effect => effect is { Estimate: not null, EventTime: >= 0 }).GroupBy(effect => effect.Group);
        return new AverageEffect(
            overall.Estimate,
            ClusteredInfluence.Of([overall.Influence], clusters).StandardError(0),
            groups.Sum(group => group.Max(effect => effect.Treated))
        );
    }
}
