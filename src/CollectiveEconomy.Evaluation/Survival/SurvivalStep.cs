namespace CollectiveEconomy.Evaluation.Survival;

/// <summary>A time at which events occurred or cases were cut off.</summary>
/// <param name="Time">The time.</param>
/// <param name="AtRisk">Number of cases followed up to just before the time.</param>
/// <param name="Events">Number of events at the time.</param>
/// <param name="CutOff">Number of cases cut off at the time; they are at risk at it.</param>
/// <param name="Share">Share that lasts longer than the time, 0 to 1.</param>
/// <param name="LogVariance">Greenwood's variance of the logarithm of the share; null when the share is 0.</param>
public sealed record SurvivalStep(double Time, int AtRisk, int Events, int CutOff, double Share, double? LogVariance)
{
    /// <summary>Standard error of the share (Greenwood 1926); null when the share is 0.</summary>
    public double? StandardError => LogVariance is { } variance ? Share * Math.Sqrt(variance) : null;
}
