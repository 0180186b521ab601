namespace CollectiveEconomy.Api.Evaluations.Effects;

/// <summary>A covariate: whether an organisation had a member of a dimension before support.</summary>
/// <param name="Dimension">Name of the dimension.</param>
/// <param name="Member">Code of the member; null for organisations without a known one, and `*` for rare members together.</param>
internal sealed record Covariate(string Dimension, string? Member);
