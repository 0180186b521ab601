namespace CollectiveEconomy.Engine.Operations;

/// <summary>What the log of access has to know of a request; a feature of requests that are logged, and of no other.</summary>
public sealed class AuditedRequest
{
    /// <summary>Name of a stored operation, else SHA-256 of its document; null as long as it is not known, and for other requests.</summary>
    public string? Operation { get; set; }

    /// <summary>Rows that are given; null where nobody counts them.</summary>
    public long? Rows { get; set; }
}
