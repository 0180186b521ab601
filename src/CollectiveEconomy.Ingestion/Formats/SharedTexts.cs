using System.Text;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace CollectiveEconomy.Ingestion.Formats;

/// <summary>Texts that the cells of a workbook refer to by number.</summary>
internal static class SharedTexts
{
    /// <summary>Reads them; none when the workbook has no such part.</summary>
    /// <exception cref="FileUnreadable">The part is damaged, or holds more than is kept.</exception>
    public static IReadOnlyList<string> Read(SharedStringTablePart? part, ImportLimits limits)
    {
        var texts = new List<string>();
        if (part is null)
            return texts;
        using var xml = XlsxBook.Guarded(() => XlsxText.Open(part.GetStream()));
        return XlsxBook.Guarded(() => Read(xml, texts, limits));
    }

    private static List<string> Read(XmlReader xml, List<string> texts, ImportLimits limits)
    {
        var text = new StringBuilder();
        var buffer = new char[4096];
        var kept = 0L;
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "si")
                continue;
            text.Clear();
            xml.AppendRichText(text, limits.CellCharacters, buffer);
            texts.Add(text.ToString());
            // An empty text takes memory as well.
            kept += text.Length + 16;
            if (kept > limits.SharedCharacters)
                throw SheetFaults.UnpackedTooLarge();
        }

        return texts;
    }
}
