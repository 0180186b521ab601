using CollectiveEconomy.Evaluation.Diagnostics;
using CollectiveEconomy.Evaluation.GroupTime;

namespace CollectiveEconomy.Api.Evaluations.Effects.Diagnostics;

/// <summary>How alike supported and comparison organisations are in their characteristics before support.</summary>
/// <param name="Covariates">Differences in each covariate.</param>
/// <param name="Treated">Chances of support of supported organisations; null when they can't be estimated.</param>
/// <param name="Compared">Chances of support of comparison organisations; null when they can't be estimated.</param>
/// <param name="EffectiveCompared">Number of comparison organisations without weights that would say as much as the weighted ones; null without weights.</param>
/// <param name="Missing">Why there are no weights; null when there are.</param>
internal sealed record Balance(
    IReadOnlyList<BalanceOfCovariate> Covariates,
    ChancesOfSupport? Treated,
    ChancesOfSupport? Compared,
    double? EffectiveCompared,
    MissingEffect? Missing
)
{
    /// <summary>The balance as it is shown.</summary>
    public static Balance Of(CovariateBalance balance, IReadOnlyList<Covariate> covariates, EstimateRules rules) =>
        new(
            [
                .. balance.Covariates.Select(
                    (difference, place) =>
                        new BalanceOfCovariate(
                            covariates[place].Dimension,
                            covariates[place].Member,
                            rules.Shown(difference.Treated),
                            rules.Shown(difference.Compared),
                            rules.Shown(difference.Weighted),
                            rules.Shown(difference.Before),
                            rules.Shown(difference.After)
                        )
                ),
            ],
            ChancesOfSupport.Of(balance.Overlap?.Treated, rules),
            ChancesOfSupport.Of(balance.Overlap?.Compared, rules),
            rules.Shown(balance.Overlap?.EffectiveCompared),
            balance.Missing
        );
}
