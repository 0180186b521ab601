namespace CollectiveEconomy.Ingestion.Formats;

/// <summary>Reads a sheet row by row.</summary>
public abstract class SheetReader : IDisposable
{
    /// <summary>Name of the sheet; null when its file has but one and no name for it.</summary>
    public abstract string? Name { get; }

    /// <summary>Number of the row at hand, as spreadsheets count.</summary>
    public abstract int Row { get; }

    /// <summary>Number of cells of the row at hand, up to the last that is there.</summary>
    public abstract int Count { get; }

    /// <summary>Whether the row at hand is hidden, by a filter or by hand.</summary>
    public virtual bool IsHidden => false;

    /// <summary>Whether a column is hidden, from 0; known from the first row on.</summary>
    public virtual bool IsColumnHidden(int column) => false;

    /// <summary>Part of the sheet that was read, 0 to 1.</summary>
    public abstract double Fraction { get; }

    /// <summary>Whether a row that has fewer cells than the headings has lost some.</summary>
    public virtual bool IsRagged => false;

    /// <summary>Ranges of merged cells, for example B5:C7; known once the last row was read.</summary>
    public virtual IReadOnlyList<string> Merged => [];

    /// <summary>The cell of a column, from 0; empty beyond the last.</summary>
    public abstract Cell this[int column] { get; }

    /// <summary>Goes to the next row; false after the last.</summary>
    /// <exception cref="FileUnreadable">The sheet can't be read further.</exception>
    public abstract bool Read();

    /// <inheritdoc />
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Lets go of what it reads from.</summary>
    protected abstract void Dispose(bool disposing);
}
