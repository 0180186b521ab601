using System.Globalization;
using System.Text.RegularExpressions;
using CollectiveEconomy.Ingestion.Formats;

namespace CollectiveEconomy.Ingestion.Values;

/// <summary>Cells of text columns that a spreadsheet took for something else.</summary>
internal static class TextCells
{
    // Spreadsheets keep so many digits of a number.
    private const int ExactDigits = 15;

    private static readonly Regex Power = new(
        @"^\s*([0-9]+[.,][0-9]+[eE][+-]?|[0-9]+[eE][+-])[0-9]+\s*$",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    );
    private static readonly Regex Decimal = new(
        @"^\s*(0|[1-9][0-9]*)[.,][0-9]+\s*$",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    );

    private static readonly CellFinding NoDate = new(
        "TextIsNoDate",
        "Bảng tính đã đổi ô này thành ngày: hãy định dạng cột là Văn bản (Text) rồi gõ lại.",
        "The spreadsheet turned this cell into a date: format the column as Text and type the value again."
    );

    private static readonly CellFinding NoFlag = new(
        "TextIsNoFlag",
        "Ô này là giá trị đúng/sai của bảng tính: hãy định dạng cột là Văn bản (Text) rồi gõ lại.",
        "The spreadsheet turned this cell into TRUE or FALSE: format the column as Text and type the value again."
    );

    /// <summary>The text without what some programs write so that a spreadsheet leaves it alone: <c>="0012"</c> or <c>'0012</c>.</summary>
    public static string Unguarded(string text)
    {
        var bare = text.AsSpan().Trim();
        if (bare is ['=', '"', .., '"'] && bare.Length > 3)
            return bare[2..^1].ToString();
        return bare is ['\'', ..] && bare[1..].IndexOf('\'') < 0 ? bare[1..].ToString() : text;
    }

    /// <summary>The digits of a number as its cell shows them: with leading zeros where its format has them.</summary>
    public static string Shown(Cell cell) => cell.Text.PadLeft(cell.Format?.LeadingZeros ?? 0, '0');

    /// <summary>Why a cell holds no text; null when it may.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="isPrinted">Whether the column holds numbers as printed, which have decimals.</param>
    public static CellFinding? Unfit(Cell cell, bool isPrinted) =>
        cell.Kind switch
        {
            CellKind.Date => NoDate,
            CellKind.Flag => NoFlag,
            CellKind.Number when !isPrinted && cell.Format is { IsDigits: false } => NoNumber(""),
            CellKind.Number => IsWhole(cell.Text) || (isPrinted && !HasPower(cell.Text)) ? null : NoNumber(cell.Text),
            _ => char.IsAsciiDigit(First(cell.Text)) && (IsPower(cell.Text) || (!isPrinted && IsDecimal(cell.Text)))
                ? NoNumber(cell.Text)
                : null,
        };

    private static CellFinding NoNumber(string text)
    {
        var digits = Digits(text);
        return new(
            "TextIsNoNumber",
            $"Bảng tính đã đổi ô này thành số: hãy định dạng cột là Văn bản (Text) rồi gõ lại{(digits is null ? "" : $", có lẽ là {digits}")}.",
            $"The spreadsheet turned this cell into a number: format the column as Text and type the value again{(digits is null ? "" : $", probably {digits}")}.",
            digits
        );
    }

    /// <summary>The digits of a number that is whole and of which none were lost; null of any other.</summary>
    private static string? Digits(string text) =>
        decimal.TryParse(text.Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        && number == decimal.Truncate(number)
        && !IsPower(text)
        && number < 1_000_000_000_000_000
            ? number.ToString("0", CultureInfo.InvariantCulture)
            : null;

    private static bool IsWhole(string text) => text.Length <= ExactDigits && text.All(char.IsAsciiDigit);

    private static bool HasPower(string text) => text.AsSpan().IndexOfAny('E', 'e') > 0;

    // A code may be 79E01, which no program writes for a number.
    private static bool IsPower(string text) => HasPower(text) && Power.IsMatch(text);

    private static bool IsDecimal(string text) => text.AsSpan().IndexOfAny('.', ',') > 0 && Decimal.IsMatch(text);

    private static char First(string text) => text.AsSpan().TrimStart() is [var first, ..] ? first : ' ';
}
