namespace CollectiveEconomy.Storage.Register;

/// <summary>
/// An organisation that is publicly known to make a product: it is named for it, holds stars or a certificate for it, or a model is built around it. Derived,
/// never written.
/// </summary>
public sealed record Producer
{
    /// <summary>Code of the product.</summary>
    public required string ProductCode { get; init; }

    /// <summary>Key of the organisation.</summary>
    public required int CooperativeId { get; init; }
}
