using CollectiveEconomy.Statistics.Protection;

namespace CollectiveEconomy.Disclosure.Tests.Marking;

/// <summary>The best guesses of somebody who knows how the values of each kind of organisation are spread, without answers and with them.</summary>
/// <param name="values">Values by kind of organisation.</param>
public sealed class BestGuess(IEnumerable<(string Kind, double Value)> values)
{
    private const int Steps = 60;

    private readonly ILookup<string, double> _values = values
        .Where(value => value.Value > 0)
        .OrderBy(value => value.Value)
        .ToLookup(value => value.Kind, value => value.Value);

    private readonly Dictionary<(string, double), double> _known = [];
    private readonly Dictionary<string, (double Mean, double Deviation)> _spread = [];

    /// <summary>The value that most of a kind are near.</summary>
    public double Without(string kind, double tolerance)
    {
        if (_known.TryGetValue((kind, tolerance), out var known))
            return known;
        var sorted = _values[kind].ToArray();
        var (best, max) = (sorted.Length == 0 ? 1 : sorted[sorted.Length / 2], 0);
        for (int first = 0, last = 0; first < sorted.Length; first++)
        {
            // All between are within the tolerance of one guess.
            while (last < sorted.Length && sorted[last] * (1 - tolerance) <= sorted[first] * (1 + tolerance))
                last++;
            if (last - first > max)
                (best, max) = (sorted[first] * (1 + tolerance), last - first);
        }

        return _known[(kind, tolerance)] = best;
    }

    /// <summary>The value that is most likely near the truth, given a protected value: by Bayes' rule, as who knows the method would.</summary>
    public double With(string kind, NoiseScale scale, double isProtected, double tolerance)
    {
        if (isProtected <= 0)
            return Without(kind, tolerance);
        var (mean, deviation) = Spread(kind);
        var candidates = new List<(double Value, double Weight)>();
        for (var step = 0; step <= Steps; step++)
        {
            var distance = scale.Nearest + (scale.Farthest - scale.Nearest) * step / Steps;
            foreach (var direction in (int[])[-1, 1])
            {
                var value = isProtected / (1 + direction * distance);
                var from = (Math.Log(value) - mean) / deviation;
                // Density of a lognormal prior and of the noise, in steps of the distance.
                var weight = Math.Exp(-from * from / 2) / value * Density(scale, distance) / (1 + direction * distance);
                candidates.Add((value, weight));
            }
        }

        return candidates
            .MaxBy(guess =>
                candidates.Where(other => Math.Abs(guess.Value - other.Value) <= tolerance * other.Value).Sum(other => other.Weight)
            )
            .Value;
    }

    private (double Mean, double Deviation) Spread(string kind)
    {
        if (_spread.TryGetValue(kind, out var known))
            return known;
        var logs = _values[kind].Select(value => Math.Log(value)).DefaultIfEmpty(0).ToList();
        var mean = logs.Average();
        return _spread[kind] = (mean, Math.Max(0.2, Math.Sqrt(logs.Average(log => (log - mean) * (log - mean)))));
    }

    // The sum of two uniform parts: a trapezium.
    private static double Density(NoiseScale scale, double distance) =>
        Math.Max(0, Math.Min(distance + scale.Varying, scale.Most) - Math.Max(distance - scale.Varying, scale.Least));
}
