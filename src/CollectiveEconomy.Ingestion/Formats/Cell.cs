namespace CollectiveEconomy.Ingestion.Formats;

/// <summary>A cell of a sheet.</summary>
/// <param name="Kind">What the spreadsheet says of it.</param>
/// <param name="Text">Its content; empty when there is none.</param>
/// <param name="IsComputed">Whether a formula stands in it; the content is what was last computed.</param>
public readonly record struct Cell(CellKind Kind, string Text, bool IsComputed = false)
{
    /// <summary>Nothing.</summary>
    public static Cell Empty { get; } = new(CellKind.Text, "");

    /// <summary>How its number is shown, where readers see another number; null when they see what it holds.</summary>
    public NumberFormat? Format { get; init; }

    /// <summary>How parts of its text are set off.</summary>
    public TextMarks Marks { get; init; }

    /// <summary>Whether there is nothing in it but blanks.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(Text);
}
