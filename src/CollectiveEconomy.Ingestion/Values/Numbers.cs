using System.Globalization;
using CollectiveEconomy.Ingestion.Formats;

namespace CollectiveEconomy.Ingestion.Values;

/// <summary>Reads numbers as they are written in Viet Nam (1.234.567,89), plainly (1234567.89) and by spreadsheets.</summary>
internal static class Numbers
{
    private static readonly CellFinding NotReadable = new(
        "NumberIsReadable",
        "Không phải là số: hãy viết như 1234567,89 hoặc 1.234.567,89.",
        "Not a number: write 1234567.89 or 1.234.567,89."
    );

    /// <summary>What is said of a cell with several numbers.</summary>
    public static readonly CellFinding IsOneNumber = new(
        "CellHoldsOneNumber",
        "Ô có nhiều số hoặc xuống dòng: mỗi ô chỉ ghi một số; dấu cách chỉ dùng để tách từng nhóm ba chữ số.",
        "The cell holds several numbers or a line break: write one number; a blank may only separate groups of three digits."
    );

    /// <summary>A whole number.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="percent">What one percent is in the unit of the column; null when the column has no shares.</param>
    public static CellValue Whole(Cell cell, decimal? percent = null)
    {
        var reading = Read(cell, isWhole: true, percent);
        if (reading.Value is not decimal number)
            return reading;
        number = Tolerance.Clean(number, 0);
        if (number != decimal.Truncate(number))
            return CellValue.Invalid(
                "NumberIsWhole",
                "Phải là số nguyên.",
                "Must be a whole number.",
                Plain(decimal.Round(number, 0, MidpointRounding.ToEven))
            );
        return number is < long.MinValue or > long.MaxValue
            ? new CellValue(null, NotReadable)
            : new CellValue((long)number, reading.Finding);
    }

    /// <summary>A number that is written in another unit, and so may have other decimals there.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="factor">By what the number is multiplied.</param>
    /// <param name="kind">Reads the product.</param>
    public static CellValue Multiplied(Cell cell, decimal factor, Func<Cell, CellValue> kind)
    {
        var reading = Read(cell, isWhole: false, null);
        if (reading.Value is not decimal number)
            return reading;
        return Math.Abs(number) < long.MaxValue / factor
            ? kind(new Cell(CellKind.Number, (number * factor).ToString(CultureInfo.InvariantCulture)))
            : new CellValue(null, NotReadable);
    }

    /// <summary>A number of which two decimals are kept.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="percent">What one percent is in the unit of the column; null when the column has no shares.</param>
    public static CellValue Decimal(Cell cell, decimal? percent = null)
    {
        var reading = Read(cell, isWhole: false, percent);
        if (reading.Value is not decimal number || reading.Finding is not null)
            return reading;
        var kept = decimal.Round(number, 2, MidpointRounding.ToEven);
        return Tolerance.Equal(kept, number)
            ? new CellValue(kept)
            : new CellValue(
                kept,
                new CellFinding(
                    "TwoDecimalsAreKept",
                    $"Chỉ giữ hai chữ số thập phân: {Plain(kept)}.",
                    $"Only two decimals are kept: {Plain(kept)}.",
                    Plain(kept),
                    Statistics.Imports.FindingSeverity.Warning
                )
            );
    }

    /// <summary>A number so that it can be typed again.</summary>
    public static string Plain(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    private static CellValue Read(Cell cell, bool isWhole, decimal? percent)
    {
        if (cell.Kind == CellKind.Number)
            return decimal.TryParse(cell.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var stated)
                ? new CellValue(stated)
                : new CellValue(null, NotReadable);
        if (cell.Kind != CellKind.Text)
            return new CellValue(null, NotReadable);
        if (DigitGroups.Joined(cell.Text) is not { } text)
            return new CellValue(null, IsOneNumber);
        if (NumberUnits.Split(text) is ({ } number, { } factor))
            return WithUnit(number, text.EndsWith('%') ? percent : factor, isWhole);
        return Parse(text, isWhole);
    }

    private static CellValue WithUnit(string number, decimal? factor, bool isWhole)
    {
        var stated = Parse(number, isWhole: false).Value as decimal?;
        string? meant = null;
        if (Math.Abs(stated ?? 0) < 1e15m && stated * factor is { } product && (!isWhole || product == decimal.Truncate(product)))
            meant = Plain(product);
        return CellValue.Invalid(
            "NumberStatesNoUnit",
            "Chỉ ghi số theo đơn vị của cột, không ghi đơn vị trong ô.",
            "Write only the number, in the unit of the column, without the unit.",
            meant
        );
    }

    private static CellValue Parse(string text, bool isWhole)
    {
        var plain = Notation.Plain(text, isWhole, out var isAmbiguous);
        if (isAmbiguous)
            return CellValue.Invalid(
                "NumberIsNotAmbiguous",
                "Không rõ dấu chấm (phẩy) là phần nghìn hay phần thập phân: hãy bỏ dấu phần nghìn, hoặc viết đủ hai chữ số thập phân.",
                "The point (comma) is ambiguous: omit the thousands separator, or write two decimals."
            );
        return
            plain is not null
            && decimal.TryParse(
                plain,
                NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out var number
            )
            ? new CellValue(number)
            : new CellValue(null, NotReadable);
    }
}
