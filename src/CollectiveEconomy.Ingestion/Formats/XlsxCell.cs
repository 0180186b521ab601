using System.Globalization;
using System.Text;
using System.Xml;

namespace CollectiveEconomy.Ingestion.Formats;

/// <summary>Reads the cells of a sheet.</summary>
internal sealed class XlsxCell(Lazy<IReadOnlyList<string>> shared, Lazy<CellFormats> formats, ImportLimits limits)
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
        var isComputed = false;
        _text.Clear();
        if (!xml.IsEmptyElement)
            isComputed = ReadContent(xml);
        var text = _text.ToString();
        if (text.Length == 0)
            // A formula that was never computed says nothing, and must not pass for an empty cell.
            return isComputed ? new Cell(CellKind.Error, "=", true) : Cell.Empty;
        return type switch
        {
            "s" => new Cell(CellKind.Text, shared.Value[int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture)]),
            "b" => new Cell(CellKind.Flag, text, isComputed),
            "e" => new Cell(CellKind.Error, text, isComputed),
            "d" => new Cell(CellKind.Date, text, isComputed),
            "n" when formats.Value.IsDate(style) && Day(text) is { } day => new Cell(CellKind.Date, day, isComputed),
            "n" => new Cell(CellKind.Number, text, isComputed),
            _ => new Cell(CellKind.Text, text, isComputed),
        };
    }

    /// <summary>Whether a formula stands in it.</summary>
    private bool ReadContent(XmlReader xml)
    {
        var isComputed = false;
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            isComputed |= xml.LocalName == "f";
            if (xml.LocalName == "v")
                xml.AppendText(_text, limits.CellCharacters, _buffer);
            else if (xml.LocalName == "is")
                xml.AppendRichText(_text, limits.CellCharacters, _buffer);
        }

        return isComputed;
    }

    private string? Day(string text)
    {
        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var serial) || serial is < 0 or > LastDay)
            return null;
        var moment = (formats.Value.IsFrom1904 ? From1904 : From1900).AddDays(serial);
        return moment.ToString(moment.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);
    }
}
