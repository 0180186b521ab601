using CollectiveEconomy.Statistics.Official;

namespace CollectiveEconomy.Api.Evaluations.BeforeAfter;

/// <summary>Outcomes of supported organisations in one year before or after support began.</summary>
/// <param name="YearsSinceSupport">Years since support began; negative before it.</param>
/// <param name="Organisations">Number of organisations with the outcome; for the public a randomly rounded one.</param>
/// <param name="Status">Normal (A), withheld (Q), or missing (O).</param>
/// <param name="Mean">Mean of the outcome on its scale.</param>
/// <param name="StandardError">Standard error of the mean.</param>
/// <param name="Median">Median of the outcome on its scale.</param>
/// <param name="Change">
/// Mean change since the last year before support, over organisations with both; zero in that year. It holds what changed for all organisations too.
/// </param>
/// <param name="ChangeError">Standard error of the change; null in the last year before support.</param>
/// <param name="Compared">Number of organisations with both; for the public a randomly rounded one.</param>
internal sealed record YearAroundSupport(
    int YearsSinceSupport,
    long Organisations,
    ObservationStatus Status,
    double? Mean,
    double? StandardError,
    double? Median,
    double? Change,
    double? ChangeError,
    long Compared
);
