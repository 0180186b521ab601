using System.Globalization;
using CollectiveEconomy.Ingestion.Formats;

namespace CollectiveEconomy.Ingestion.Values;

/// <summary>Reads days: 2024-12-31 and 31/12/2024, as written in Viet Nam.</summary>
internal static class Days
{
    private static readonly string[] Formats =
    [
        "yyyy-MM-dd",
        "d/M/yyyy",
        "d-M-yyyy",
        "d.M.yyyy",
        "yyyy-MM-dd'T'HH:mm:ss",
        "yyyy-MM-dd H:mm",
        "yyyy-MM-dd H:mm:ss",
        "d/M/yyyy H:mm",
        "d/M/yyyy H:mm:ss",
        "d-M-yyyy H:mm",
        "d-M-yyyy H:mm:ss",
    ];

    private static readonly string[] MonthFirst = ["M/d/yyyy", "M-d-yyyy"];
    private static readonly string[] ShortYear = ["d/M/yy", "d-M-yy"];

    /// <summary>A day.</summary>
    public static CellValue Read(Cell cell)
    {
        var text = Blanks.Trim(cell.Text);
        if (cell.Kind is CellKind.Text or CellKind.Date && Parse(text, Formats) is { } moment)
            return new CellValue(DateOnly.FromDateTime(moment));
        if (IsYear(text))
            return CellValue.Invalid(
                "DateIsOfADay",
                "Chỉ có năm: hãy ghi đủ ngày/tháng/năm.",
                "Only a year is given: write the full date, such as 31/12/2024."
            );
        var meant = (Parse(text, MonthFirst) ?? Parse(text, ShortYear) ?? OfSerial(text))?.ToString(
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture
        );
        return CellValue.Invalid(
            "DateIsReadable",
            "Không phải là ngày: hãy viết 31/12/2024 hoặc 2024-12-31.",
            "Not a date: write 31/12/2024 or 2024-12-31.",
            meant
        );
    }

    /// <summary>Whether a text is a day only if its month comes first, as 12/31/2024 is.</summary>
    public static bool IsMonthFirst(string text) => Parse(text, Formats) is null && Parse(text, MonthFirst) is not null;

    /// <summary>Whether the day comes first in a text that is a day.</summary>
    public static bool IsDayFirst(string text) => text.AsSpan().IndexOfAny('/', '-', '.') is 1 or 2;

    // A spreadsheet counts days from 30 December 1899; these are the years 1927 to 2099.
    private static DateTime? OfSerial(string text) =>
        text.Length == 5 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var serial) && serial < 73_051
            ? new DateTime(1899, 12, 30).AddDays(serial)
            : null;

    private static DateTime? Parse(string text, string[] formats) =>
        DateTime.TryParseExact(text, formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment) ? moment : null;

    private static bool IsYear(string text) => text.Length == 4 && text.All(char.IsAsciiDigit);
}
