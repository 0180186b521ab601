using System.Text;
using System.Xml;
using CollectiveEconomy.Formats.Sdmx.Data;
using CollectiveEconomy.Formats.Sdmx.Structures;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.Releases;

namespace CollectiveEconomy.Formats.Sdmx.Xml;

/// <summary>
/// Writes SDMX-ML of one generation of the standard. Prefixes are bound once, at the root, so that the same writers serve all generations.
/// </summary>
/// <param name="stream">Where to write; it stays open.</param>
/// <param name="standard">The generation.</param>
internal sealed class SdmxXml(Stream stream, SdmxStandard standard) : IDisposable
{
    private const string MessagePrefix = "mes";
    private const string CommonPrefix = "com";
    private const string StructurePrefix = "str";

    private readonly XmlWriter _xml = XmlWriter.Create(
        stream,
        new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) }
    );

    public SdmxStandard Standard => standard;

    /// <summary>The root of a message.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="more">Prefixes besides those of messages and of what they have in common.</param>
    public void StartMessage(string name, params (string Prefix, string Namespace)[] more)
    {
        _xml.WriteStartDocument();
        _xml.WriteStartElement(MessagePrefix, name, standard.Schemas + "message");
        foreach (var (prefix, space) in more.Prepend((CommonPrefix, standard.Schemas + "common")))
            _xml.WriteAttributeString("xmlns", prefix, null, space);
    }

    /// <summary>The root of a message with structures.</summary>
    public void StartStructures() => StartMessage("Structure", (StructurePrefix, standard.Schemas + "structure"));

    /// <summary>An element without a namespace.</summary>
    public void Start(string name) => _xml.WriteStartElement(name);

    /// <summary>An element of the namespace of a prefix.</summary>
    public void Start(string prefix, string name) => _xml.WriteStartElement(prefix, name, null);

    public void StartOfMessage(string name) => Start(MessagePrefix, name);

    public void StartCommon(string name) => Start(CommonPrefix, name);

    public void StartStructure(string name) => Start(StructurePrefix, name);

    public void End() => _xml.WriteEndElement();

    public void Attribute(string name, string? value) => _xml.WriteAttributeString(name, value);

    public void Attribute(string prefix, string name, string value) => _xml.WriteAttributeString(prefix, name, null, value);

    public void Text(string text) => _xml.WriteString(Allowed(text));

    public void Common(string name, string text)
    {
        StartCommon(name);
        Text(text);
        End();
    }

    public void OfMessage(string name, string text)
    {
        StartOfMessage(name);
        Text(text);
        End();
    }

    /// <summary>A text in both languages.</summary>
    public void Texts(string name, LocalizedText text)
    {
        foreach (var (language, one) in new[] { ("vi", text.Vi), ("en", text.En) })
        {
            StartCommon(name);
            _xml.WriteAttributeString("xml", "lang", null, language);
            Text(one);
            End();
        }
    }

    /// <summary>The header: it depends on the release only, so that equal queries have equal answers.</summary>
    public void Header(string id, Release release, DataSetAction? action = null, Action? structure = null)
    {
        StartOfMessage("Header");
        OfMessage("ID", SdmxMessage.IdOf(id, release));
        OfMessage("Test", release.IsSynthetic ? "true" : "false");
        OfMessage("Prepared", SdmxMessage.Moment(release.PublishedAt));
        StartOfMessage("Sender");
        Attribute("id", SdmxAgency.Id);
        Texts("Name", SdmxAgency.Name);
        End();
        structure?.Invoke();
        if (action is { } meant)
        {
            OfMessage("DataSetAction", $"{meant}");
            OfMessage("DataSetID", SdmxMessage.IdOf(id, release));
        }

        End();
    }

    /// <summary>A structure that an element refers to.</summary>
    public void Reference(string element, Artefact artefact)
    {
        StartStructure(element);
        Reference(artefact);
        End();
    }

    /// <summary>An item that an element refers to.</summary>
    public void Reference(string element, ItemScheme scheme, SchemeItem item)
    {
        StartStructure(element);
        if (standard.HasUrnReferences)
            Text(standard.UrnOf(scheme, item));
        else
            Reference(
                scheme,
                scheme.Kind.ItemClass!,
                ("id", item.Id),
                ("maintainableParentID", scheme.Id),
                ("maintainableParentVersion", standard.VersionOf(scheme))
            );
        End();
    }

    /// <summary>A structure that the element that was started refers to.</summary>
    public void Reference(Artefact artefact)
    {
        if (standard.HasUrnReferences)
            Text(standard.UrnOf(artefact));
        else
            Reference(artefact, standard.NamesOf(artefact.Kind).Class, ("id", artefact.Id), ("version", standard.VersionOf(artefact)));
    }

    /// <summary>A component of the same structure that an element refers to.</summary>
    public void LocalReference(string element, string id)
    {
        StartStructure(element);
        if (standard.HasUrnReferences)
        {
            Text(id);
        }
        else
        {
            Start("Ref");
            Attribute("id", id);
            End();
        }

        End();
    }

    /// <inheritdoc/>
    public void Dispose() => _xml.Dispose();

    private void Reference(Artefact artefact, string type, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Start("Ref");
        foreach (var (name, value) in attributes)
            Attribute(name, value);
        Attribute("agencyID", artefact.Agency);
        Attribute("package", artefact.Kind.Package);
        Attribute("class", type);
        End();
    }

    private static string Allowed(string text) => text.All(XmlConvert.IsXmlChar) ? text : string.Concat(text.Where(XmlConvert.IsXmlChar));
}
