using System.Globalization;
using CollectiveEconomy.Ingestion.Formats;
using CollectiveEconomy.Ingestion.Schemas;
using CollectiveEconomy.Statistics.Imports;

namespace CollectiveEconomy.Ingestion.Values;

/// <summary>Numbers of a workbook whose format shows another number than the cell holds.</summary>
internal static class ShownNumbers
{
    private const string Percent = "PERCENT";

    /// <summary>The cell with the number that its sender means, and what is wrong with it; null when nothing is.</summary>
    public static (Cell Meant, CellFinding? Finding) Read(Cell cell, TableField field)
    {
        if (cell.Format is not { } format || !Parse(cell.Text, out var held))
            return (cell, null);
        if (format.IsPercent)
            return ReadPercent(cell, held, field);
        if (field.Unit == "VND" && NumberUnits.FactorOf(format.Literal) is { } factor and not 1)
            return (cell, UnitIsShown(held, format.Literal, held * factor));
        return format.Thousands > 0 ? (cell, IsDivided(held, format.Thousands)) : (cell, null);
    }

    /// <summary>A number as a reader of the cell sees it, without its unit.</summary>
    public static string Printed(Cell cell) =>
        Parse(cell.Text, out var held) ? Plain(cell.Format is { IsPercent: true } ? held * 100 : held) : cell.Text;

    private static (Cell Meant, CellFinding? Finding) ReadPercent(Cell cell, decimal held, TableField field)
    {
        var shown = Plain(held * 100);
        var asShown = cell with { Text = shown };
        if (field.Unit == Percent)
            return (asShown, null);
        if (field.IsShare)
            return (cell, null);
        return field.HasUnitOfRow
            ? (
                asShown,
                new CellFinding(
                    "PercentIsReadAsShown",
                    $"Ô hiện {shown} %: đọc là {shown}, theo phần trăm.",
                    $"The cell shows {shown} %: it is read as {shown}, in percent.",
                    shown,
                    FindingSeverity.Warning
                )
            )
            : (
                cell,
                new CellFinding(
                    "NumberIsNoPercentage",
                    $"Ô hiện {shown} %, nhưng cột này không tính bằng phần trăm: hãy ghi con số theo đơn vị của cột.",
                    $"The cell shows {shown} %, but the column is not in percent: write the number in the unit of the column."
                )
            );
    }

    private static CellFinding UnitIsShown(decimal held, string unit, decimal meant) =>
        new(
            "NumberStatesNoUnit",
            $"Ô hiện {Plain(held)} {unit}: chỉ ghi số theo đơn vị của cột.",
            $"The cell shows {Plain(held)} {unit}: write only the number, in the unit of the column.",
            Plain(meant)
        );

    private static CellFinding IsDivided(decimal held, int thousands)
    {
        var shown = held;
        for (var division = 0; division < thousands; division++)
            shown /= 1000;
        return new CellFinding(
            "NumberIsShownWhole",
            $"Định dạng của ô chia cho nghìn nên ô hiện {Plain(shown)}; giá trị của ô là {Plain(held)} và được đọc như vậy.",
            $"The format of the cell divides by thousands, so it shows {Plain(shown)}; the cell holds {Plain(held)}, which is read.",
            Plain(held),
            FindingSeverity.Warning
        );
    }

    private static bool Parse(string text, out decimal number) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number) && Math.Abs(number) < 1e20m;

    private static string Plain(decimal number) => Tolerance.Clean(number, 6).ToString("0.##########", CultureInfo.InvariantCulture);
}
