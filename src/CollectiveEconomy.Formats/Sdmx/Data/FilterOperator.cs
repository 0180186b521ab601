namespace CollectiveEconomy.Formats.Sdmx.Data;

/// <summary>How a condition compares; in addresses in small letters.</summary>
internal enum FilterOperator
{
    /// <summary>Equal.</summary>
    Eq,

    /// <summary>Not equal.</summary>
    Ne,

    /// <summary>Less than.</summary>
    Lt,

    /// <summary>At most.</summary>
    Le,

    /// <summary>Greater than.</summary>
    Gt,

    /// <summary>At least.</summary>
    Ge,

    /// <summary>Contains.</summary>
    Co,

    /// <summary>Does not contain.</summary>
    Nc,

    /// <summary>Starts with.</summary>
    Sw,

    /// <summary>Ends with.</summary>
    Ew,
}
