namespace CollectiveEconomy.Statistics.ValueChains;

/// <summary>A partner with whom a model is linked at one stage of its chain.</summary>
public sealed record ChainLink
{
    /// <summary>Key inside the register.</summary>
    public required int Id { get; init; }

    /// <summary>Key of the model.</summary>
    public required int ModelId { get; init; }

    /// <summary>The stage at which they are linked.</summary>
    public required ChainStage Stage { get; init; }

    /// <summary>Name of the partner.</summary>
    public required string PartnerName { get; init; }

    /// <summary>What the partner is.</summary>
    public required PartnerKind PartnerKind { get; init; }

    /// <summary>First day of the contract; null when there is none in writing.</summary>
    public required DateOnly? ContractFrom { get; init; }

    /// <summary>Last day of the contract; null when there is none in writing, or it has no end.</summary>
    public required DateOnly? ContractTo { get; init; }

    /// <summary>Volume that passes the link in a year, tonnes; null when not stated, or when it is not measured in tonnes.</summary>
    public required decimal? VolumeTonnes { get; init; }
}
