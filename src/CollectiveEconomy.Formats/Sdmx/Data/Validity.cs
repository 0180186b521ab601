namespace CollectiveEconomy.Formats.Sdmx.Data;

/// <summary>When a release was the current one.</summary>
/// <param name="From">Its publication.</param>
/// <param name="To">Publication of the next release; null for the last one.</param>
public sealed record Validity(DateTimeOffset From, DateTimeOffset? To);
