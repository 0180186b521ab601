namespace CollectiveEconomy.Statistics.Official;

/// <summary>A document or page in which figures were published.</summary>
public sealed record SourceDocument
{
    /// <summary>Code, for example D001.</summary>
    public required string Code { get; init; }

    /// <summary>Body that states the figures.</summary>
    public required string Issuer { get; init; }

    /// <summary>Site or paper that carries the text.</summary>
    public required string Publisher { get; init; }

    /// <summary>Where it was read; null when it is not on the web.</summary>
    public required string? Url { get; init; }

    /// <summary>What else identifies it; null when nothing.</summary>
    public required string? Note { get; init; }
}
