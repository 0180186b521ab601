using System.Globalization;
using System.Text;
using System.Xml;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.Releases;

namespace CollectiveEconomy.Formats.Sdmx.Xml;

/// <summary>What all messages of SDMX-ML 2.1 have in common.</summary>
internal static class SdmxXml
{
    public const string Message = Schemas + "message";
    public const string Common = Schemas + "common";
    public const string Structure = Schemas + "structure";
    public const string Generic = Schemas + "data/generic";
    public const string Specific = Schemas + "data/structurespecific";
    public const string Instance = "http://www.w3.org/2001/XMLSchema-instance";

    private const string Schemas = "http://www.sdmx.org/resources/sdmxml/schemas/v2_1/";

    public static XmlWriter Create(Stream stream) =>
        XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) });

    /// <summary>The root of a message, with the prefixes that it needs.</summary>
    public static void StartMessage(this XmlWriter xml, string name, params (string Prefix, string Namespace)[] more)
    {
        xml.WriteStartDocument();
        xml.WriteStartElement("mes", name, Message);
        foreach (var (prefix, space) in more.Prepend(("com", Common)))
            xml.WriteAttributeString("xmlns", prefix, null, space);
    }

    /// <summary>A text in both languages.</summary>
    public static void WriteTexts(this XmlWriter xml, string name, LocalizedText text)
    {
        foreach (var (language, one) in new[] { ("vi", text.Vi), ("en", text.En) })
        {
            xml.WriteStartElement("com", name, Common);
            xml.WriteAttributeString("xml", "lang", null, language);
            xml.WriteString(Allowed(one));
            xml.WriteEndElement();
        }
    }

    /// <summary>The header: it depends on the release only, so that equal queries have equal answers.</summary>
    public static void WriteHeader(this XmlWriter xml, string id, Release release, Action? structure = null)
    {
        xml.WriteStartElement("mes", "Header", Message);
        xml.WriteElementString("mes", "ID", Message, SdmxMessage.IdOf(id, release));
        xml.WriteElementString("mes", "Test", Message, release.IsSynthetic ? "true" : "false");
        xml.WriteElementString("mes", "Prepared", Message, SdmxMessage.Prepared(release));
        xml.WriteStartElement("mes", "Sender", Message);
        xml.WriteAttributeString("id", SdmxAgency.Id);
        xml.WriteTexts("Name", SdmxAgency.Name);
        xml.WriteEndElement();
        structure?.Invoke();
        if (structure is not null)
        {
            xml.WriteElementString("mes", "DataSetAction", Message, "Information");
            xml.WriteElementString("mes", "DataSetID", Message, SdmxMessage.IdOf(id, release));
        }

        xml.WriteEndElement();
    }

    /// <summary>Values as they are written.</summary>
    public static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Allowed(string text) => text.All(XmlConvert.IsXmlChar) ? text : string.Concat(text.Where(XmlConvert.IsXmlChar));
}
