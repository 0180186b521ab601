namespace CollectiveEconomy.Api.Evaluations.Attainment;

/// <summary>Whose targets are compared with actual values.</summary>
/// <param name="Indicator">Code of the outcome indicator.</param>
internal sealed record AttainmentMethod(string Indicator);
