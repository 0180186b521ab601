using System.Globalization;
using CollectiveEconomy.Ingestion.Formats;
using CollectiveEconomy.Ingestion.Values;

namespace CollectiveEconomy.Ingestion.Submissions;

/// <summary>The row of numbers that official forms have below their headings: A, B, 1, 2, 3.</summary>
internal static class ColumnNumbers
{
    /// <summary>Whether a row is one.</summary>
    public static bool Are(IReadOnlyList<Cell> cells)
    {
        var (last, letters, count) = (0, 0, 0);
        foreach (var cell in cells)
        {
            var text = Blanks.Trim(cell.Text).Trim('(', ')');
            if (text.Length == 0)
                continue;
            count++;
            if (text is [>= 'A' and <= 'Z'] && last == 0 && text[0] == 'A' + letters)
                letters++;
            else if (
                int.TryParse(text.Split('=')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                && number == last + 1
            )
                last = number;
            else
                return false;
        }

        return count >= 2;
    }
}
