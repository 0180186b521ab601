namespace CollectiveEconomy.Ingestion.Formats;

/// <summary>What a spreadsheet says of a cell. A CSV file says nothing: all its cells are text.</summary>
public enum CellKind
{
    /// <summary>A text, or nothing when it is empty.</summary>
    Text,

    /// <summary>A number, written with a decimal point and no grouping.</summary>
    Number,

    /// <summary>A day, written as 2024-12-31; with a time when it has one.</summary>
    Date,

    /// <summary>Yes or no, written as 1 or 0.</summary>
    Flag,

    /// <summary>The error of a formula, for example #REF!.</summary>
    Error,
}
