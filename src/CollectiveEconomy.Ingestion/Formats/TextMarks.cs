namespace CollectiveEconomy.Ingestion.Formats;

/// <summary>What a reader sees of a text that its characters don't say.</summary>
[Flags]
public enum TextMarks
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Characters are raised or lowered, as those of a footnote are.</summary>
    Raised = 1,

    /// <summary>Characters are struck out.</summary>
    Struck = 2,
}
