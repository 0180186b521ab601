using CollectiveEconomy.Evaluation.Diagnostics;

namespace CollectiveEconomy.Api.Evaluations.Effects.Diagnostics;

/// <summary>The simple average of a panel that was changed to check the estimates.</summary>
/// <param name="At">Cohort that was left out, or years since support to which its start was moved.</param>
/// <param name="Estimate">The average; null when there is none.</param>
/// <param name="StandardError">Standard error; null when there is no average.</param>
internal sealed record CheckedEffect(int At, double? Estimate, double? StandardError)
{
    /// <summary>An average as it is shown.</summary>
    public static CheckedEffect Of(int at, AverageEffect? effect, EstimateRules rules) =>
        new(at, rules.Shown(effect?.Estimate, effect?.StandardError), rules.Shown(effect?.StandardError));
}
