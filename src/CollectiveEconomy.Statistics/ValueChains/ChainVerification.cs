namespace CollectiveEconomy.Statistics.ValueChains;

/// <summary>A look at whether the chain of a model still works after support ended. A chain that nobody looked at is not known to be dead.</summary>
public sealed record ChainVerification
{
    /// <summary>Key inside the register.</summary>
    public required int Id { get; init; }

    /// <summary>Key of the model.</summary>
    public required int ModelId { get; init; }

    /// <summary>Day of the look.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Whether the cooperative still sold through the chain; if not, it stopped at some day since the look before.</summary>
    public required bool IsAlive { get; init; }
}
