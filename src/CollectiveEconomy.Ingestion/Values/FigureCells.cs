using System.Buffers;
using CollectiveEconomy.Ingestion.Formats;

namespace CollectiveEconomy.Ingestion.Values;

/// <summary>Tells figures from texts, where no field says which.</summary>
internal static class FigureCells
{
    private static readonly SearchValues<char> OfNumbers = SearchValues.Create("0123456789.,");

    /// <summary>Whether a cell holds a number. What begins with 0, as telephone numbers do, is a code.</summary>
    public static bool Is(Cell cell)
    {
        if (cell.Kind != CellKind.Text)
            return cell.Kind == CellKind.Number;
        if (cell.Text.AsSpan().IndexOfAnyInRange('0', '9') < 0 || DigitGroups.Joined(cell.Text) is not { } text)
            return false;
        var digits = (NumberUnits.Split(text).Number ?? text).AsSpan().TrimStart("+-");
        return !digits.ContainsAnyExcept(OfNumbers) && !(digits.Length > 1 && digits[0] == '0' && char.IsAsciiDigit(digits[1]));
    }
}
