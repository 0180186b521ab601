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
        "yyyy-MM-dd HH:mm:ss",
    ];

    private static readonly string[] MonthFirst = ["M/d/yyyy", "M-d-yyyy"];
    private static readonly string[] ShortYear = ["d/M/yy", "d-M-yy"];

    /// <summary>A day.</summary>
    public static CellValue Read(Cell cell)
    {
        var text = cell.Text.Trim();
        if (cell.Kind is CellKind.Text or CellKind.Date && Parse(text, Formats) is { } moment)
            return new CellValue(DateOnly.FromDateTime(moment));
        if (IsYear(text))
            return CellValue.Invalid(
                "DateIsOfADay",
                "Chỉ có năm: hãy ghi đủ ngày/tháng/năm.",
                "Only a year is given: write the full date, such as 31/12/2024."
            );
        var meant = (Parse(text, MonthFirst) ?? Parse(text, ShortYear))?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return CellValue.Invalid(
            "DateIsReadable",
            "Không phải là ngày: hãy viết 31/12/2024 hoặc 2024-12-31.",
            "Not a date: write 31/12/2024 or 2024-12-31.",
            meant
        );
    }

    private static DateTime? Parse(string text, string[] formats) =>
        DateTime.TryParseExact(text, formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment) ? moment : null;

    private static bool IsYear(string text) => text.Length == 4 && text.All(char.IsAsciiDigit);
}
