namespace CollectiveEconomy.Engine.Operations.Persisted;

/// <summary>Which documents are known by an identifier. Configuration section <c>Operations</c>.</summary>
public sealed record OperationSettings
{
    /// <summary>A folder of further <c>*.graphql</c> documents; none if not configured.</summary>
    public string? Folder { get; init; }

    /// <summary>Whether only stored documents are run; false if not configured.</summary>
    public bool Only { get; init; }
}
