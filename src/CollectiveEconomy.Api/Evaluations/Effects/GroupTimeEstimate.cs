using CollectiveEconomy.Evaluation.GroupTime;
using CollectiveEconomy.Statistics.Official;

namespace CollectiveEconomy.Api.Evaluations.Effects;

/// <summary>The average effect on one cohort in one year.</summary>
/// <param name="Cohort">Year in which support of the cohort began.</param>
/// <param name="Year">The year.</param>
/// <param name="YearsSinceSupport">Years since support began; negative before it.</param>
/// <param name="Treated">Number of supported organisations that were used; for the public a randomly rounded one.</param>
/// <param name="Compared">Number of comparison organisations that were used; for the public a randomly rounded one.</param>
/// <param name="Status">Normal (A), withheld (Q), or missing (O), with the reason in `missing`.</param>
/// <param name="Missing">Why there is no estimate; null when there is one or it is withheld.</param>
/// <param name="Estimate">The effect, on the scale of the outcome; zero by definition in the base period.</param>
/// <param name="StandardError">Standard error; null in the base period.</param>
/// <param name="Lower">Lower end of the 95 % confidence interval.</param>
/// <param name="Upper">Upper end of the 95 % confidence interval.</param>
internal sealed record GroupTimeEstimate(
    int Cohort,
    int Year,
    int YearsSinceSupport,
    long Treated,
    long Compared,
    ObservationStatus Status,
    MissingEffect? Missing,
    double? Estimate,
    double? StandardError,
    double? Lower,
    double? Upper
);
