namespace CollectiveEconomy.Storage.Parquet;

/// <summary>A column of stored rows.</summary>
/// <param name="Kind">What its values are.</param>
/// <param name="Codes">The codes of a column of <see cref="StoredKind.Code"/> by their place, in UTF-8; null for others.</param>
public sealed record StoredColumn(StoredKind Kind, IReadOnlyList<byte[]>? Codes = null);
