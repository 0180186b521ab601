namespace CollectiveEconomy.Evaluation.Survival;

/// <summary>Events of a group beside those that it would have if all groups survived alike.</summary>
/// <param name="Cases">Number of cases.</param>
/// <param name="Observed">Number of events.</param>
/// <param name="Expected">Number of events expected if survival did not differ.</param>
public sealed record LogRankGroup(int Cases, int Observed, double Expected);
