using System.Text;
using System.Xml;

namespace CollectiveEconomy.Ingestion.Formats;

/// <summary>Reads the parts of a workbook as XML that can harm nobody.</summary>
internal static class XlsxText
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
    };

    /// <summary>Opens a part.</summary>
    public static XmlReader Open(Stream part) => XmlReader.Create(part, Settings);

    /// <summary>Adds the text of the element at hand, up to a length in all, and goes to its end. Text of other elements within it is left out.</summary>
    public static void AppendText(this XmlReader xml, StringBuilder text, int max, char[] buffer)
    {
        if (xml.IsEmptyElement)
            return;
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.Depth != depth + 1 || xml.NodeType is not (XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace))
                continue;
            int read;
            while ((read = xml.ReadValueChunk(buffer, 0, buffer.Length)) > 0)
                text.Append(buffer, 0, Math.Min(read, max - text.Length));
        }
    }

    /// <summary>Adds what a rich text says (<c>si</c> or <c>is</c>), without its phonetic hints, and goes to its end.</summary>
    /// <returns>How some of its characters are set off.</returns>
    public static TextMarks AppendRichText(this XmlReader xml, StringBuilder text, int max, char[] buffer)
    {
        var marks = TextMarks.None;
        if (xml.IsEmptyElement)
            return marks;
        var depth = xml.Depth;
        var hint = int.MaxValue;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.Depth <= hint)
                hint = int.MaxValue;
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            if (xml.LocalName == "rPh" && !xml.IsEmptyElement)
                hint = xml.Depth;
            else if (xml.LocalName == "t" && hint == int.MaxValue)
                xml.AppendText(text, max, buffer);
            else
                marks |= Mark(xml);
        }

        return marks;
    }

    private static TextMarks Mark(XmlReader xml) =>
        (xml.LocalName, xml.GetAttribute("val")) switch
        {
            ("vertAlign", not "baseline") => TextMarks.Raised,
            ("strike", not ("0" or "false")) => TextMarks.Struck,
            _ => TextMarks.None,
        };
}
