namespace CollectiveEconomy.Evaluation.Inference;

/// <summary>Distribution of the random numbers by which a wild bootstrap multiplies clusters; mean 0 and variance 1.</summary>
public enum ClusterWeights
{
    /// <summary>−1 or 1, each as often (Liu 1988; Davidson and Flachaire 2008). For about a dozen clusters and more.</summary>
    Rademacher,

    /// <summary>±√½, ±1 or ±√(3/2), each as often (Webb 2023): more different draws where clusters are few.</summary>
    Webb,
}
