using System.Xml;
using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Formats.Sdmx.Xml;

/// <summary>An error in SDMX-ML 2.1.</summary>
public static class ErrorMessage
{
    /// <summary>Writes an error.</summary>
    /// <param name="code">Its number among the errors of SDMX.</param>
    /// <param name="text">What is wrong, and what would be right.</param>
    /// <param name="stream">Where to write; it stays open.</param>
    public static void Write(int code, LocalizedText text, Stream stream)
    {
        using var xml = SdmxXml.Create(stream);
        xml.StartMessage("Error");
        xml.WriteStartElement("mes", "ErrorMessage", SdmxXml.Message);
        xml.WriteAttributeString("code", XmlConvert.ToString(code));
        xml.WriteTexts("Text", text);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }
}
