namespace CollectiveEconomy.Storage.Parquet;

/// <summary>What the values of a stored column are.</summary>
public enum StoredKind
{
    /// <summary>Whole numbers.</summary>
    Whole,

    /// <summary>Flags.</summary>
    Flag,

    /// <summary>Codes of a list.</summary>
    Code,

    /// <summary>Other texts.</summary>
    Text,
}
