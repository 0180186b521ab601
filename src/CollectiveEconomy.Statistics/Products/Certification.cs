namespace CollectiveEconomy.Statistics.Products;

/// <summary>A certificate of quality, safety or origin that a cooperative holds.</summary>
public sealed record Certification
{
    /// <summary>Key inside the register.</summary>
    public required int Id { get; init; }

    /// <summary>Key of the cooperative that holds it.</summary>
    public required int CooperativeId { get; init; }

    /// <summary>The scheme, a code of CERTIFICATION_SCHEME.</summary>
    public required string Scheme { get; init; }

    /// <summary>Code of the certified product; null when it is not specific to a product.</summary>
    public required string? ProductCode { get; init; }

    /// <summary>Scope as stated on the certificate; null when not stated.</summary>
    public required string? Scope { get; init; }

    /// <summary>First day of validity.</summary>
    public required DateOnly ValidFrom { get; init; }

    /// <summary>Last day of validity; null when it does not expire, or when not stated.</summary>
    public required DateOnly? ValidTo { get; init; }
}
