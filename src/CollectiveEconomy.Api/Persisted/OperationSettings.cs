namespace CollectiveEconomy.Api.Persisted;

/// <summary>Which documents are known by an identifier. Configuration section <c>Operations</c>.</summary>
public sealed record OperationSettings
{
    /// <summary>A folder of further <c>*.graphql</c> documents; none if not configured.</summary>
    public string? Folder { get; init; }

    /// <summary>Whether only stored documents are run; false if not configured.</summary>
    public bool Only { get; init; }

    /// <summary>How many characters of documents that clients registered themselves are kept; 1,000,000 if not configured.</summary>
    [System.ComponentModel.DataAnnotations.Range(0, 100_000_000)]
    public int RegisteredCharacters { get; init; } = 1_000_000;
}
