using System.Globalization;
using CollectiveEconomy.Ingestion.Schemas;

namespace CollectiveEconomy.Ingestion.Plausibility;

/// <summary>What is said of doubted figures.</summary>
internal static class FigureMessages
{
    private const string WrongUnitVi = "có thể nhầm đơn vị (nghìn, triệu, tỷ)";
    private const string WrongUnitEn = "the unit may be wrong (thousands, millions, billions)";

    // More digits than a figure of the register has.
    private const double Longest = 1e17;

    /// <summary>It is out of scale with another time.</summary>
    public static FigureMessage OutOfScale(FigureUnit unit, double value, string time, double other) =>
        new(
            unit.IsMoney ? $"Số của {time} là {Text(other)} đồng: {WrongUnitVi}."
                : unit.IsCount ? $"Số của {time} là {Text(other)}: chênh quá trăm lần, có thể thừa hoặc thiếu ba chữ số."
                : $"Số của {time} là {Text(other)}: {WrongUnitVi}.",
            unit.IsMoney ? $"The value for {time} is {Text(other)} đồng: {WrongUnitEn}."
                : unit.IsCount
                    ? $"The value for {time} is {Text(other)}: more than a hundredfold change; three digits may be missing or too many."
                : $"The value for {time} is {Text(other)}: {WrongUnitEn}.",
            Meant(value, other)
        );

    /// <summary>It grew more than is usual.</summary>
    public static FigureMessage Grown(string time, double other) =>
        new(
            $"Số của {time} là {Text(other)}: thay đổi quá mười lần, hãy kiểm tra.",
            $"The value for {time} is {Text(other)}: more than a tenfold change; please check."
        );

    /// <summary>It is out of proportion to another column.</summary>
    public static FigureMessage OutOfProportion(TableField beside, double other, double times) =>
        new(
            $"Cột '{beside.Title}' của dòng là {Text(other)}: chênh quá {Text(times)} lần, có thể nhầm đơn vị hoặc thừa, thiếu chữ số.",
            $"'{beside.TitleEn}' of the row is {Text(other)}: they differ more than {Text(times)} times; the unit or a digit may be wrong."
        );

    /// <summary>It is beyond what is usual, and nothing of the register is like it.</summary>
    public static FigureMessage Unusual(FigureUnit unit) =>
        unit.IsMoney
            ? new(
                $"Thường từ {Text(unit.Minimum)} đến {Text(unit.Maximum)} đồng: {WrongUnitVi}.",
                $"Usually between {Text(unit.Minimum)} and {Text(unit.Maximum)} đồng: {WrongUnitEn}."
            )
            : new(
                $"Thường từ {Text(unit.Minimum)} đến {Text(unit.Maximum)}: hãy kiểm tra đơn vị và các chữ số.",
                $"Usually between {Text(unit.Minimum)} and {Text(unit.Maximum)}: check the unit and the digits."
            );

    /// <summary>It is beyond what is usual for organisations of its field and size.</summary>
    public static FigureMessage Unusual(FigureUnit unit, PeerRange peers)
    {
        var (least, most) = (Text(Math.Round(peers.Minimum)), Text(Math.Round(peers.Maximum)));
        var dong = unit.IsMoney ? " đồng" : "";
        return new(
            $"{peers.Organisations} tổ chức cùng lĩnh vực và quy mô ({peers.Group}) thường có từ {least} đến {most}{dong}: hãy kiểm tra đơn vị và các chữ số.",
            $"The {peers.Organisations} organisations of its field and size ({peers.Group}) usually have {least} to {most}{dong}: check the unit and the digits."
        );
    }

    /// <summary>A figure so that it can be typed again.</summary>
    public static string Text(double value) => ((decimal)value).ToString("0.##", CultureInfo.InvariantCulture);

    private static string? Meant(double value, double other) =>
        FigureScale.Thousands(value, other) is { } power && value * Math.Pow(1000, -power) is var meant && Math.Abs(meant) < Longest
            ? ((decimal)meant).ToString("0", CultureInfo.InvariantCulture)
            : null;
}
