using CollectiveEconomy.Evaluation.GroupTime;
using MathNet.Numerics.Distributions;

namespace CollectiveEconomy.Evaluation.Diagnostics;

/// <summary>
/// The average effect of a treatment that did not take place: treatment is moved to an earlier period and only outcomes before the real one, and
/// before it may be anticipated, are used. It should be near zero.
/// </summary>
/// <param name="Earlier">Number of periods by which treatment is moved, counted from the first in which it may be anticipated.</param>
/// <param name="Effect">The average from the moved to the real date; null when there is none, for example because no period lies before the moved one.</param>
public sealed record PlaceboDate(int Earlier, AverageEffect? Effect)
{
    /// <summary>Probability of an average at least as far from zero if there is no effect, from the normal distribution; null without an effect or error.</summary>
    public double? PValue =>
        Effect is { StandardError: > 0 } effect ? 2 * Normal.CDF(0, 1, -Math.Abs(effect.Estimate / effect.StandardError)) : null;

    /// <summary>The effect of a moved treatment.</summary>
    /// <param name="panel">The panel.</param>
    /// <param name="options">Choices of the estimate.</param>
    /// <param name="earlier">Number of periods by which treatment is moved, counted from the first in which it may be anticipated; at least 1.</param>
    /// <param name="clusters">Cluster of each unit, numbered from 0; null where each unit is one.</param>
    public static PlaceboDate Of(Panel panel, GroupTimeOptions options, int earlier, IReadOnlyList<int>? clusters)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(earlier, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(options.Anticipation);
        // A group treated after the panel is moved too: its last outcomes before count, as those of others do.
        var moved = panel.WithTreatment(
            [.. panel.FirstTreated.Select(first => first - options.Anticipation - earlier)],
            (unit, period) => panel.FirstTreated[unit] is not { } first || period < first - options.Anticipation
        );
        // What may be anticipated of the real treatment is cut off already, and nobody can anticipate the moved one.
        var effects = GroupTimeEstimator.Estimate(moved, options with { Anticipation = 0 });
        return new PlaceboDate(earlier, AverageEffect.Of(moved, effects, Aggregation.Simple, clusters));
    }
}
