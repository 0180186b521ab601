using System.Drawing;
using SpreadCheetah;
using SpreadCheetah.Styling;

namespace CollectiveEconomy.Formats.Reports;

/// <summary>Styles of sheets that are printed.</summary>
/// <param name="book">The workbook to which they are added.</param>
internal sealed class PrintStyles(Spreadsheet book)
{
    private const string FontName = "Times New Roman";

    private readonly Dictionary<(string? Format, bool IsTotal), StyleId> _cells = [];

    public StyleId Title { get; } = book.AddStyle(Text(15, isBold: true, horizontal: HorizontalAlignment.Center));

    public StyleId Subtitle { get; } = book.AddStyle(Text(13, isItalic: true, horizontal: HorizontalAlignment.Center));

    public StyleId Centred { get; } = book.AddStyle(Text(11, horizontal: HorizontalAlignment.Center));

    public StyleId CentredBold { get; } = book.AddStyle(Text(11, isBold: true, horizontal: HorizontalAlignment.Center));

    public StyleId CentredItalic { get; } = book.AddStyle(Text(11, isItalic: true, horizontal: HorizontalAlignment.Center));

    public StyleId Plain { get; } = book.AddStyle(Text(11));

    public StyleId Bold { get; } = book.AddStyle(Text(11, isBold: true));

    public StyleId Heading { get; } = book.AddStyle(Text(13, isBold: true));

    public StyleId Note { get; } = book.AddStyle(Text(10, isItalic: true));

    public StyleId Warning { get; } =
        book.AddStyle(Text(11, isBold: true, horizontal: HorizontalAlignment.Center, color: Color.FromArgb(192, 0, 0)));

    public StyleId WarningAtLeft { get; } = book.AddStyle(Text(10, isBold: true, color: Color.FromArgb(192, 0, 0)));

    public StyleId ColumnHeading { get; } =
        book.AddStyle(Bordered(Text(11, isBold: true, horizontal: HorizontalAlignment.Center), Color.FromArgb(221, 235, 247)));

    /// <summary>The style of a cell of a table.</summary>
    /// <param name="format">Number format; null for texts.</param>
    /// <param name="isTotal">Whether it is of a row that totals.</param>
    public StyleId Cell(string? format, bool isTotal)
    {
        if (_cells.TryGetValue((format, isTotal), out var known))
            return known;
        var style = Bordered(
            Text(11, isBold: isTotal, horizontal: format is null ? HorizontalAlignment.Left : HorizontalAlignment.Right),
            isTotal ? Color.FromArgb(242, 242, 242) : null
        );
        if (format is not null)
            style.Format = NumberFormat.Custom(format);
        return _cells[(format, isTotal)] = book.AddStyle(style);
    }

    private static Style Text(
        int size,
        bool isBold = false,
        bool isItalic = false,
        HorizontalAlignment horizontal = HorizontalAlignment.Left,
        Color? color = null
    )
    {
        var style = new Style();
        style.Font.Name = FontName;
        style.Font.Size = size;
        style.Font.Bold = isBold;
        style.Font.Italic = isItalic;
        style.Font.Color = color;
        style.Alignment.Horizontal = horizontal;
        style.Alignment.Vertical = VerticalAlignment.Center;
        style.Alignment.WrapText = true;
        return style;
    }

    private static Style Bordered(Style style, Color? fill)
    {
        foreach (var edge in new[] { style.Border.Left, style.Border.Right, style.Border.Top, style.Border.Bottom })
        {
            edge.BorderStyle = BorderStyle.Thin;
            edge.Color = Color.FromArgb(128, 128, 128);
        }

        style.Fill.Color = fill;
        return style;
    }
}
