using System.Globalization;
using System.Text;
using System.Xml;
using CollectiveEconomy.Statistics.Cooperatives;

namespace CollectiveEconomy.Ingestion.Formats;

/// <summary>Reads the cells of a sheet.</summary>
internal sealed class XlsxCell(Lazy<SharedTexts> shared, Lazy<CellFormats> formats, ImportLimits limits)
{
    private static readonly DateTime From1900 = new(1899, 12, 30);
    private static readonly DateTime From1904 = new(1904, 1, 1);

    // 31 December 9999; a number beyond it is no day.
    private const double LastDay = 2_958_465;

    private readonly StringBuilder _text = new();
    private readonly char[] _buffer = new char[4096];

    /// <summary>Reads the element <c>c</c> at hand and goes to its end.</summary>
    public Cell Read(XmlReader xml)
    {
        var type = xml.GetAttribute("t") ?? "n";
        var style = int.TryParse(xml.GetAttribute("s"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
        _text.Clear();
        var (isComputed, hasValue, marks) = xml.IsEmptyElement ? default : ReadContent(xml);
        var text = _text.ToString();
        if (text.Length == 0)
            // A formula without a value was never computed: it says nothing, and must not pass for an empty cell.
            return isComputed && !hasValue ? new Cell(CellKind.Error, "=", true) : Cell.Empty;
        var cell = type switch
        {
            "s" => shared.Value[int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture)],
            "b" => new Cell(CellKind.Flag, text, isComputed),
            "e" => new Cell(CellKind.Error, text, isComputed),
            "d" => new Cell(CellKind.Date, text, isComputed),
            "n" => Number(text, isComputed, style),
            _ => new Cell(CellKind.Text, EscapedCharacters.Decoded(text), isComputed),
        };
        marks |= cell.Marks | (style > 0 ? formats.Value.Marks(style) : TextMarks.None);
        return marks == cell.Marks ? cell : cell with { Marks = marks };
    }

    private Cell Number(string text, bool isComputed, int style) =>
        formats.Value.Number(style) switch
        {
            { IsDate: true } shown when Day(text, shown.Shown) is { } day => new Cell(CellKind.Date, day, isComputed),
            { IsDate: false } format => new Cell(CellKind.Number, text, isComputed) { Format = format },
            _ => new Cell(CellKind.Number, text, isComputed),
        };

    /// <summary>Whether a formula stands in it, whether it has a value, and how its text is set off.</summary>
    private (bool IsComputed, bool HasValue, TextMarks Marks) ReadContent(XmlReader xml)
    {
        var (isComputed, hasValue, marks) = (false, false, TextMarks.None);
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            isComputed |= xml.LocalName == "f";
            hasValue |= xml.LocalName is "v" or "is";
            if (xml.LocalName == "v")
                xml.AppendText(_text, limits.CellCharacters, _buffer);
            else if (xml.LocalName == "is")
                marks |= xml.AppendRichText(_text, limits.CellCharacters, _buffer);
        }

        return (isComputed, hasValue, marks);
    }

    /// <summary>A day as its cell shows it: by its month or year when nothing more is shown, and nothing more is in it.</summary>
    private string? Day(string text, DatePrecision shown)
    {
        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var serial) || serial is < 0 or > LastDay)
            return null;
        var moment = (formats.Value.IsFrom1904 ? From1904 : From1900).AddDays(serial);
        if (moment == new DateTime(moment.Year, shown == DatePrecision.Year ? 1 : moment.Month, 1) && shown != DatePrecision.Day)
            return DatePrecisions.Text(DateOnly.FromDateTime(moment), shown);
        return moment.ToString(moment.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);
    }
}
