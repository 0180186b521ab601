namespace CollectiveEconomy.Statistics.ValueChains;

/// <summary>
/// A verification of whether the chain of a model is still active after support ended. A chain without verification is not assumed
/// inactive.
/// </summary>
public sealed record ChainVerification
{
    /// <summary>Key inside the register.</summary>
    public required int Id { get; init; }

    /// <summary>Key of the model.</summary>
    public required int ModelId { get; init; }

    /// <summary>Date of the verification.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>
    /// Whether the cooperative still sold through the chain; if not, it stopped at some point since the previous verification.
    /// </summary>
    public required bool IsAlive { get; init; }
}
