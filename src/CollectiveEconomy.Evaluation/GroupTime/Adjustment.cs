namespace CollectiveEconomy.Evaluation.GroupTime;

/// <summary>How covariates are adjusted for.</summary>
public enum Adjustment
{
    /// <summary>The change of comparison units is predicted from covariates (Heckman, Ichimura and Todd 1997).</summary>
    OutcomeRegression,

    /// <summary>Comparison units are weighted by their odds of treatment (Abadie 2005), with weights that sum to one.</summary>
    InverseProbability,

    /// <summary>Both; consistent if either model is right (Sant'Anna and Zhao 2020).</summary>
    DoublyRobust,
}
