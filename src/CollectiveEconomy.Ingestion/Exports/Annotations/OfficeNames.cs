using System.Xml.Linq;

namespace CollectiveEconomy.Ingestion.Exports.Annotations;

/// <summary>XML names of the parts of a workbook, which are different in strict workbooks.</summary>
/// <param name="main">Namespace of its sheets.</param>
internal sealed class OfficeNames(XNamespace main)
{
    private const string StrictMain = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    private const string StrictRelations = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>Namespace of sheets, styles and comments.</summary>
    public XNamespace Main => main;

    /// <summary>Namespace of references to other parts, and beginning of the types of relationships.</summary>
    public XNamespace Relation { get; } = main.NamespaceName == StrictMain ? StrictRelations : Relations;

    /// <summary>Type of a relationship.</summary>
    public string Type(string name) => $"{Relation.NamespaceName}/{name}";
}
