using System.Globalization;
using CollectiveEconomy.Ingestion.Formats;
using CollectiveEconomy.Ingestion.Schemas;
using CollectiveEconomy.Ingestion.Values;

namespace CollectiveEconomy.Ingestion.Maps;

/// <summary>Numbers in the unit of the table.</summary>
internal static class ConvertedCell
{
    private const decimal Most = 1e18m;

    /// <summary>The cell with its number multiplied. What is no number, or may be read in two ways, stays unreadable, so that it is refused.</summary>
    public static Cell Of(Cell cell, MappedColumn column, TableSchema table)
    {
        if (cell.IsEmpty || cell.Kind is not (CellKind.Number or CellKind.Text) || table.MissingValues.Contains(cell.Text))
            return cell;
        var plain = cell.Kind == CellKind.Number ? cell.Text : Notation.Plain(WithoutBlanks(cell.Text), isWhole: false, out _);
        return
            decimal.TryParse(plain, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && Math.Abs(number) < Most / column.Factor
            ? cell with
            {
                Kind = CellKind.Number,
                Text = (number * column.Factor).ToString("0.############", CultureInfo.InvariantCulture),
            }
            : cell with
            {
                Kind = CellKind.Text,
                Text = string.Create(CultureInfo.InvariantCulture, $"{cell.Text} × {column.Factor}"),
            };
    }

    private static string WithoutBlanks(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
}
