namespace CollectiveEconomy.Formats.Answers;

/// <summary>How members of dimensions are written.</summary>
public enum Labels
{
    /// <summary>By code and by name, in two columns.</summary>
    Both,

    /// <summary>By code.</summary>
    Codes,

    /// <summary>By name.</summary>
    Names,
}
