using System.Text;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace CollectiveEconomy.Ingestion.Formats;

/// <summary>Texts that the cells of a workbook refer to by number.</summary>
internal sealed class SharedTexts
{
    private readonly List<string> _texts = [];
    private readonly Dictionary<int, TextMarks> _marks = [];

    /// <summary>Reads them; none when the workbook has no such part.</summary>
    /// <exception cref="FileUnreadable">The part is damaged, or holds more than is kept.</exception>
    public SharedTexts(SharedStringTablePart? part, ImportLimits limits)
    {
        if (part is null)
            return;
        using var xml = XlsxBook.Guarded(() => XlsxText.Open(part.GetStream()));
        XlsxBook.Guarded(() => Read(xml, limits));
    }

    /// <summary>The text of a number, as a cell.</summary>
    public Cell this[int number] => new(CellKind.Text, _texts[number]) { Marks = _marks.GetValueOrDefault(number) };

    private int Read(XmlReader xml, ImportLimits limits)
    {
        var text = new StringBuilder();
        var buffer = new char[4096];
        var kept = 0L;
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "si")
                continue;
            text.Clear();
            var marks = xml.AppendRichText(text, limits.CellCharacters, buffer);
            if (marks != TextMarks.None)
                _marks[_texts.Count] = marks;
            _texts.Add(EscapedCharacters.Decoded(text.ToString()));
            // An empty text takes memory as well.
            kept += text.Length + 16;
            if (kept > limits.SharedCharacters)
                throw SheetFaults.UnpackedTooLarge();
        }

        return _texts.Count;
    }
}
