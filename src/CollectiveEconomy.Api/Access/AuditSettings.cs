namespace CollectiveEconomy.Api.Access;

/// <summary>How access to confidential data is recorded. Configuration section <c>Audit</c>.</summary>
internal sealed record AuditSettings
{
    /// <summary>Folder of the log; that in the data folder when null or empty.</summary>
    public string? Folder { get; init; }

    /// <summary>Whether what can't be recorded is refused; true if not configured. Otherwise the host's log says that records are missing.</summary>
    public bool Required { get; init; } = true;
}
