using CollectiveEconomy.Evaluation.GroupTime;
using MathNet.Numerics.LinearAlgebra;

namespace CollectiveEconomy.Evaluation.Inference;

/// <summary>Effects by event time relative to one reference period, with their covariance; the reference itself is left out.</summary>
public sealed class EventStudy
{
    /// <summary>A study of estimates.</summary>
    /// <param name="reference">Event time with which outcomes are compared; its effect is zero by definition.</param>
    /// <param name="eventTimes">Event times, ascending and without gaps but for the reference.</param>
    /// <param name="estimates">Estimate at each event time.</param>
    /// <param name="covariance">Covariance of the estimates.</param>
    /// <exception cref="ArgumentException">The lengths do not agree, or event times are not consecutive around the reference.</exception>
    public EventStudy(int reference, IReadOnlyList<int> eventTimes, double[] estimates, Matrix<double> covariance)
    {
        if (estimates.Length != eventTimes.Count || covariance.RowCount != estimates.Length || covariance.ColumnCount != estimates.Length)
            throw new ArgumentException("Each event time must have one estimate, and each pair of them a covariance.", nameof(estimates));
        var before = eventTimes.Count(time => time < reference);
        if (eventTimes.Where((time, place) => time != reference + place - before + (place < before ? 0 : 1)).Any())
            throw new ArgumentException("Event times must be consecutive around the reference.", nameof(eventTimes));
        (Reference, EventTimes, Estimates, Covariance, Before) = (reference, eventTimes, estimates, covariance, before);
    }

    /// <summary>Event time with which outcomes are compared.</summary>
    public int Reference { get; }

    /// <summary>Event times, ascending, without the reference.</summary>
    public IReadOnlyList<int> EventTimes { get; }

    /// <summary>Estimate at each event time.</summary>
    public double[] Estimates { get; }

    /// <summary>Covariance of the estimates.</summary>
    public Matrix<double> Covariance { get; }

    /// <summary>Number of event times before the reference.</summary>
    public int Before { get; }

    /// <summary>
    /// The study of averages by event time; null when they have no reference period, which they have with <see cref="BasePeriod.Universal"/> only.
    /// Event times beyond a gap are left out.
    /// </summary>
    /// <param name="averages">Averages by event time.</param>
    /// <param name="anticipation">Periods before treatment in which it may already have an effect.</param>
    /// <param name="clusters">Cluster of each unit, numbered from 0; null where each unit is one.</param>
    public static EventStudy? Of(AggregatedEffects averages, int anticipation, IReadOnlyList<int>? clusters)
    {
        var reference = -1 - anticipation;
        var parts = averages.Parts.Where(part => part.At is not null).ToDictionary(part => part.At!.Value);
        if (!parts.TryGetValue(reference, out var basis) || basis.Influence.Any(value => value != 0))
            return null;
        var (first, last) = (reference, reference);
        while (parts.ContainsKey(first - 1))
            first--;
        while (parts.ContainsKey(last + 1))
            last++;
        int[] times = [.. Enumerable.Range(first, last - first + 1).Where(time => time != reference)];
        return times.Length == 0
            ? null
            : new EventStudy(
                reference,
                times,
                [.. times.Select(time => parts[time].Estimate)],
                ClusteredInfluence.Of([.. times.Select(time => parts[time].Influence)], clusters).Covariances()
            );
    }
}
