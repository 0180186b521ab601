using System.Xml;
using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Formats.Sdmx.Xml;

/// <summary>An error in SDMX-ML.</summary>
public static class ErrorMessage
{
    /// <summary>Writes an error.</summary>
    /// <param name="standard">The generation of SDMX-ML.</param>
    /// <param name="code">Its number among the errors of SDMX.</param>
    /// <param name="text">What is wrong, and what would be right.</param>
    /// <param name="stream">Where to write; it stays open.</param>
    public static void Write(SdmxStandard standard, int code, LocalizedText text, Stream stream)
    {
        using var xml = new SdmxXml(stream, standard);
        xml.StartMessage("Error");
        xml.StartOfMessage("ErrorMessage");
        xml.Attribute("code", XmlConvert.ToString(code));
        xml.Texts("Text", text);
        xml.End();
        xml.End();
    }
}
