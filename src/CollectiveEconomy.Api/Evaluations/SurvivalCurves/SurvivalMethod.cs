namespace CollectiveEconomy.Api.Evaluations.SurvivalCurves;

/// <summary>Whose survival is followed, and how long.</summary>
/// <param name="By">Name of the dimension by which groups are compared; null for all models together.</param>
/// <param name="Limit">Number of days to which the mean survival is restricted.</param>
internal sealed record SurvivalMethod(string? By, int Limit);
