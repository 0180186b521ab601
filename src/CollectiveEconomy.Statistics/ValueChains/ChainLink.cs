namespace CollectiveEconomy.Statistics.ValueChains;

/// <summary>A partner of a model at one stage of its value chain.</summary>
public sealed record ChainLink
{
    /// <summary>Key inside the register.</summary>
    public required int Id { get; init; }

    /// <summary>Key of the model.</summary>
    public required int ModelId { get; init; }

    /// <summary>Stage of the link.</summary>
    public required ChainStage Stage { get; init; }

    /// <summary>Name of the partner.</summary>
    public required string PartnerName { get; init; }

    /// <summary>Type of partner.</summary>
    public required PartnerKind PartnerKind { get; init; }

    /// <summary>First day of the contract; null when there is no written contract.</summary>
    public required DateOnly? ContractFrom { get; init; }

    /// <summary>Last day of the contract; null when there is no written contract, or when it has no end.</summary>
    public required DateOnly? ContractTo { get; init; }

    /// <summary>Annual volume through the link, in tonnes; null when not stated, or when not measured in tonnes.</summary>
    public required decimal? VolumeTonnes { get; init; }
}
