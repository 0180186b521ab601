namespace CollectiveEconomy.Formats.Tables;

/// <summary>Type of the values of a column.</summary>
public enum ColumnKind
{
    /// <summary>A <see cref="string"/>.</summary>
    Text,

    /// <summary>A whole number, a <see cref="long"/>.</summary>
    Whole,

    /// <summary>A number with decimals, a <see cref="double"/>; never infinite and never "not a number".</summary>
    Real,

    /// <summary>A <see cref="bool"/>.</summary>
    Flag,

    /// <summary>A day, a <see cref="DateOnly"/>.</summary>
    Day,
}
