namespace CollectiveEconomy.Api.Evaluations.Effects.Diagnostics;

/// <summary>How alike both arms are in one covariate. Differences are in standard deviations; beyond 0.1 they are usually called large.</summary>
/// <param name="Dimension">Name of the dimension.</param>
/// <param name="Member">Code of the member; null for organisations without a known one, and `*` for rare members together.</param>
/// <param name="Treated">Share of supported organisations with the member, 0 to 1.</param>
/// <param name="Compared">Share of comparison organisations with the member, 0 to 1.</param>
/// <param name="Weighted">The same, weighted by the odds of support; null without weights.</param>
/// <param name="Before">Standardised difference without weights.</param>
/// <param name="After">Standardised difference with weights; null without weights.</param>
internal sealed record BalanceOfCovariate(
    string Dimension,
    string? Member,
    double? Treated,
    double? Compared,
    double? Weighted,
    double? Before,
    double? After
);
