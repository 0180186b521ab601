namespace CollectiveEconomy.Api.Evaluations.SurvivalCurves;

/// <summary>A step of a survival curve.</summary>
/// <param name="Days">Days since support ended.</param>
/// <param name="AtRisk">Number of chains that were followed up to that day and had not ended before.</param>
/// <param name="Ended">Number of chains that ended since the step before.</param>
/// <param name="Share">Share of chains that last longer, in percent.</param>
/// <param name="Lower">Lower end of the 95 % confidence interval, in percent; null where the share is 0.</param>
/// <param name="Upper">Upper end of the 95 % confidence interval, in percent; null where the share is 0.</param>
internal sealed record SurvivalPoint(int Days, int AtRisk, int Ended, double Share, double? Lower, double? Upper);
