namespace CollectiveEconomy.Api.Evaluations.Effects.Diagnostics;

/// <summary>Effects by years since support against one base year, with their covariance: what methods of sensitivity take as input.</summary>
/// <param name="Reference">Base year, in years since support.</param>
/// <param name="YearsSinceSupport">Years since support of the effects, ascending, without the base year.</param>
/// <param name="Estimates">The effects.</param>
/// <param name="Covariance">Covariance of the effects, row by row.</param>
internal sealed record StudyCovariance(
    int Reference,
    IReadOnlyList<int> YearsSinceSupport,
    IReadOnlyList<double?> Estimates,
    IReadOnlyList<IReadOnlyList<double?>> Covariance
);
