using System.Globalization;
using CollectiveEconomy.Ingestion.Formats;
using CollectiveEconomy.Statistics.Cooperatives;

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
    private static readonly string[] Months = ["yyyy-MM", "M/yyyy", "M-yyyy"];
    private static readonly string[] Years = ["yyyy"];

    // From which spreadsheets count days.
    private static readonly DateOnly[] Origins = [new(1899, 12, 30), new(1904, 1, 1)];

    /// <summary>A day.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="isPartEnough">Whether a month or year is enough, which is then a <see cref="PartialDay"/>.</param>
    public static CellValue Read(Cell cell, bool isPartEnough = false)
    {
        var text = cell.Kind == CellKind.Number ? WithoutDecimals(cell.Text) : Blanks.Trim(cell.Text);
        if (cell.Kind is CellKind.Text or CellKind.Date && Parse(text, Formats) is { } moment)
            return cell.Kind == CellKind.Date && YearOf(DateOnly.FromDateTime(moment)) is { } year
                ? YearIsNoDay(year, isPartEnough)
                : new CellValue(DateOnly.FromDateTime(moment));
        if (Part(text) is { } part)
            return isPartEnough
                ? new CellValue(part)
                : CellValue.Invalid(
                    "DateIsOfADay",
                    $"Chỉ có {(part.Precision == DatePrecision.Year ? "năm" : "tháng")}: hãy ghi đủ ngày/tháng/năm.",
                    $"Only a {(part.Precision == DatePrecision.Year ? "year" : "month")} is given: write the full date, such as 31/12/2024."
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

    private static CellValue YearIsNoDay(int year, bool isPartEnough) =>
        CellValue.Invalid(
            "YearIsNoDay",
            $"Có lẽ đã gõ năm {year} vào ô định dạng ngày: hãy "
                + (isPartEnough ? "định dạng ô là Văn bản (Text) rồi gõ lại năm." : "ghi đủ ngày/tháng/năm."),
            $"The year {year} was probably typed into a cell that shows dates: "
                + (isPartEnough ? "format it as Text and type the year again." : "write the full date."),
            isPartEnough ? year.ToString(CultureInfo.InvariantCulture) : null
        );

    /// <summary>The year that a program took for the number of a day in the first years of its calendar; null of any other day.</summary>
    private static int? YearOf(DateOnly day) =>
        Array.ConvertAll(Origins, origin => day.DayNumber - origin.DayNumber) is var numbers
        && Array.Find(numbers, number => number is >= 1900 and < 2100) is var year and > 0
            ? year
            : null;

    private static PartialDay? Part(string text) =>
        Parse(text, Years) is { } year ? new PartialDay(DateOnly.FromDateTime(year), DatePrecision.Year)
        : Parse(text, Months) is { } month ? new PartialDay(DateOnly.FromDateTime(month), DatePrecision.Month)
        : null;

    /// <summary>A whole number as digits, however a program writes it: 2015.0 is 2015.</summary>
    private static string WithoutDecimals(string number) =>
        decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value == decimal.Truncate(value)
            ? value.ToString("0", CultureInfo.InvariantCulture)
            : number;

    // A spreadsheet counts days from 30 December 1899; these are the years 1927 to 2099.
    private static DateTime? OfSerial(string text) =>
        text.Length == 5 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var serial) && serial < 73_051
            ? new DateTime(1899, 12, 30).AddDays(serial)
            : null;

    private static DateTime? Parse(string text, string[] formats) =>
        DateTime.TryParseExact(text, formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment) ? moment : null;
}
