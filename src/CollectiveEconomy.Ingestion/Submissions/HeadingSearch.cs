using CollectiveEconomy.Ingestion.Formats;
using CollectiveEconomy.Ingestion.Templates;
using CollectiveEconomy.Ingestion.Values;

namespace CollectiveEconomy.Ingestion.Submissions;

/// <summary>Finds the row, or the two rows, of the first ones of a sheet that hold most headings of its table.</summary>
/// <param name="headings">The headings of the table.</param>
/// <param name="first">The first rows of the sheet.</param>
internal sealed class HeadingSearch(TableHeadings headings, FirstRows first)
{
    private readonly TableHeadings _headings = headings;
    private readonly IReadOnlyList<(int Row, Cell[] Cells)> _rows = first.Rows;

    /// <summary>The headings that fit best; null when there are none.</summary>
    public FoundHeadings? Best()
    {
        var best = Enumerable
            .Range(0, Math.Min(_rows.Count, Headings.Searched))
            .SelectMany(row => (FoundHeadings?[])[Single(row), Pair(row)])
            .OfType<FoundHeadings>()
            .OrderByDescending(found => found.Fields)
            // A title above one row of headings is no part of them.
            .ThenBy(found => found.Rows)
            .FirstOrDefault();
        return best is null ? null : Finish(best);
    }

    private FoundHeadings? Single(int row)
    {
        var cells = _rows[row].Cells;
        var headings = cells.Select(cell => _headings.Find(cell.Text)).ToArray();
        var (known, all) = (
            headings.Count(heading => heading is not null),
            cells.Count(cell => !cell.IsEmpty && !ReferenceColumns.Are(cell.Text))
        );
        return known == 0 || 2 * known < all ? null : new(row, 1, _rows[row].Row, headings, [.. cells.Select(cell => cell.Text)]);
    }

    /// <summary>The headings of two rows, of which the upper one may name groups of columns.</summary>
    private FoundHeadings? Pair(int row)
    {
        if (row + 1 >= _rows.Count || _rows[row + 1].Cells.Any(IsFigure))
            return null;
        var (upper, lower) = (_rows[row].Cells, _rows[row + 1].Cells);
        var texts = new string[Math.Max(upper.Length, lower.Length)];
        var headings = new SheetHeading?[texts.Length];
        var group = "";
        for (var column = 0; column < texts.Length; column++)
        {
            var above = column < upper.Length ? Blanks.Trim(upper[column].Text) : "";
            var below = column < lower.Length ? Blanks.Trim(lower[column].Text) : "";
            if (above.Length > 0)
                group = above;
            texts[column] = below.Length == 0 ? above : $"{group} {below}".Trim();
            headings[column] = below.Length == 0 ? _headings.Find(above) : _headings.Find(texts[column]) ?? _headings.Find(below);
        }

        var (known, all) = (
            headings.Count(heading => heading is not null),
            texts.Count(text => text.Length > 0 && !ReferenceColumns.Are(text))
        );
        return known == 0 || 2 * known < all ? null : new(row, 2, _rows[row].Row, headings, texts);
    }

    /// <summary>Takes in what is stated above the headings and right below them.</summary>
    private FoundHeadings Finish(FoundHeadings found)
    {
        var unit = _rows.Take(found.Index).Select(row => UnitStatements.Above(row.Cells)).LastOrDefault(unit => unit is not null);
        var last = found.Index + found.Rows - 1;
        var units = new string?[found.Headings.Length];
        while (last + 1 < _rows.Count && last < found.Index + FirstRows.MaxBelow - 1)
        {
            var cells = _rows[last + 1].Cells;
            if (UnitStatements.AreAll(cells))
                for (var column = 0; column < Math.Min(cells.Length, units.Length); column++)
                    units[column] = cells[column].IsEmpty ? null : UnitStatements.Unit(cells[column].Text);
            else if (!ColumnNumbers.Are(cells) && !Repeat(found, cells))
                break;
            last++;
        }

        return found with
        {
            LastRow = _rows[last].Row,
            Headings = [.. found.Headings.Select((heading, column) => heading is null ? null : WithUnit(heading, units[column] ?? unit))],
        };
    }

    private static SheetHeading WithUnit(SheetHeading heading, string? unit) =>
        heading is { Unit: null, Field.Unit: "VND" } && unit is not null && NumberUnits.FactorOf(unit) is { } factor
            ? heading with
            {
                Unit = unit,
                Factor = factor,
            }
            : heading;

    /// <summary>Whether a row repeats the headings, in the other language.</summary>
    private bool Repeat(FoundHeadings found, Cell[] cells) =>
        cells.Any(cell => !cell.IsEmpty)
        && cells
            .Index()
            .All(cell =>
                cell.Item.IsEmpty
                || ReferenceColumns.Are(cell.Item.Text)
                || (
                    cell.Index < found.Headings.Length
                    && _headings.Find(cell.Item.Text)?.Field is { } field
                    && found.Headings[cell.Index]?.Field == field
                )
            );

    private static bool IsFigure(Cell cell) => cell.Kind == CellKind.Number || FigureCells.Is(cell);
}
