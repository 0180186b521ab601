namespace CollectiveEconomy.Statistics.Official.Comparisons;

/// <summary>The indicator with actual values that is closest to an indicator with targets only; the two are not the same.</summary>
/// <param name="TargetCode">Code of the target's indicator.</param>
/// <param name="ActualCode">Code of the nearest indicator.</param>
/// <param name="WhyNotVi">Why it is not the same: in Vietnamese.</param>
/// <param name="WhyNotEn">Why it is not the same: in English.</param>
public sealed record NearestActual(string TargetCode, string ActualCode, string WhyNotVi, string WhyNotEn);
