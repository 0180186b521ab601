using CollectiveEconomy.Ingestion.Formats;

namespace CollectiveEconomy.Ingestion.Submissions;

/// <summary>The first rows of a sheet, in which its headings are looked for. They are read once, when they are first asked for.</summary>
/// <param name="open">Begins to read the sheet.</param>
internal sealed class FirstRows(Func<SheetReader> open)
{
    /// <summary>Rows that may follow the headings: a second row of them, units, and numbers of columns.</summary>
    public const int MaxBelow = 4;

    private readonly List<(int Row, Cell[] Cells)> _rows = [];
    private bool _isRead;

    /// <summary>Rows with cells: their numbers, as spreadsheets count, and what they hold.</summary>
    public IReadOnlyList<(int Row, Cell[] Cells)> Rows
    {
        get
        {
            if (!_isRead)
                Read();
            return _rows;
        }
    }

    /// <summary>Why not all of them can be read; null when they can.</summary>
    public FileUnreadable? Fault { get; private set; }

    private void Read()
    {
        _isRead = true;
        using var sheet = open();
        try
        {
            while (_rows.Count < Headings.Searched + MaxBelow && sheet.Read())
                _rows.Add((sheet.Row, [.. Enumerable.Range(0, sheet.Count).Select(column => sheet[column])]));
        }
        catch (FileUnreadable unreadable) when (_rows.Count > 0)
        {
            // Reading the data meets it again, at its place.
            Fault = unreadable;
        }
    }
}
