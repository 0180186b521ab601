using System.Globalization;
using System.Xml.Linq;
using CollectiveEconomy.Ingestion.Formats;

namespace CollectiveEconomy.Ingestion.Exports.Annotations;

/// <summary>Colours cells of a row.</summary>
/// <param name="styles">The styles of the workbook.</param>
internal sealed class AnnotatedRow(MarkedStyles styles)
{
    /// <summary>Colours the cells that are marked, and no others. A marked cell that is not there is added.</summary>
    /// <param name="row">The row, whose cells all get their place.</param>
    /// <param name="number">Its number, as spreadsheets count.</param>
    /// <param name="marks">Marks in the order of their columns.</param>
    public void Colour(XElement row, int number, IReadOnlyList<(int Column, CellMark Mark)> marks)
    {
        var cells = Cells(row, number);
        foreach (var (_, cell) in cells)
            SetStyle(cell, styles.Unmarked(StyleOf(cell)));
        foreach (var (column, mark) in marks)
        {
            var cell = cells.FirstOrDefault(cell => cell.Column == column).Cell ?? Added(row, number, column, cells);
            SetStyle(cell, styles.Marked(StyleOf(cell), mark.Severity));
        }
    }

    private static List<(int Column, XElement Cell)> Cells(XElement row, int number)
    {
        row.SetAttributeValue("r", number);
        // A hint to programs, which would be wrong for a row with more cells.
        row.SetAttributeValue("spans", null);
        var cells = new List<(int Column, XElement Cell)>();
        var column = -1;
        foreach (var cell in row.Elements(row.Name.Namespace + "c"))
        {
            column = (string?)cell.Attribute("r") is { } place ? ColumnLetters.Number(place) : column + 1;
            cell.SetAttributeValue("r", $"{ColumnLetters.Of(column)}{number}");
            cells.Add((column, cell));
        }

        return cells;
    }

    private static XElement Added(XElement row, int number, int column, List<(int Column, XElement Cell)> cells)
    {
        var cell = new XElement(row.Name.Namespace + "c", new XAttribute("r", $"{ColumnLetters.Of(column)}{number}"));
        if (cells.FirstOrDefault(other => other.Column > column).Cell is { } next)
            next.AddBeforeSelf(cell);
        else if (cells.Count > 0)
            cells[^1].Cell.AddAfterSelf(cell);
        else
            row.AddFirst(cell);
        var place = cells.FindIndex(other => other.Column > column);
        cells.Insert(place < 0 ? cells.Count : place, (column, cell));
        return cell;
    }

    private static int StyleOf(XElement cell) =>
        int.TryParse((string?)cell.Attribute("s"), NumberStyles.None, CultureInfo.InvariantCulture, out var style) ? style : 0;

    private static void SetStyle(XElement cell, int style)
    {
        if (style != StyleOf(cell))
            cell.SetAttributeValue("s", style);
    }
}
