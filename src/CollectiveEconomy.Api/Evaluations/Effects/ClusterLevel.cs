namespace CollectiveEconomy.Api.Evaluations.Effects;

/// <summary>Groups within which organisations may depend on each other.</summary>
internal enum ClusterLevel
{
    /// <summary>Each organisation is independent of the others; its years are not of each other.</summary>
    Cooperative,

    /// <summary>Organisations of a province, among the 34, may depend on each other.</summary>
    Province,
}
