using System.Globalization;
using System.IO.Packaging;
using System.Xml;
using System.Xml.Linq;
using CollectiveEconomy.Ingestion.Formats;

namespace CollectiveEconomy.Ingestion.Exports.Annotations;

/// <summary>Writes a sheet again, row by row, with marked cells coloured; everything else stays as its sender wrote it.</summary>
internal sealed class AnnotatedSheet(OfficeNames names, MarkedStyles styles, IReadOnlyDictionary<int, IReadOnlyList<(int, CellMark)>> marks)
{
    // What follows the reference to comments in a sheet.
    private static readonly string[] AfterComments =
    [
        "legacyDrawingHF",
        "drawingHF",
        "picture",
        "oleObjects",
        "controls",
        "webPublishItems",
        "tableParts",
        "extLst",
    ];

    private readonly AnnotatedRow _rows = new(styles);

    /// <summary>Writes it.</summary>
    /// <param name="part">The sheet.</param>
    /// <param name="drawing">Id of the drawing of its comments; null when it stays as it is.</param>
    public void Write(PackagePart part, string? drawing)
    {
        using var written = new MemoryStream();
        using (var reader = XlsxText.Open(part.GetStream(FileMode.Open, FileAccess.Read)))
        using (var writer = XmlWriter.Create(written))
            Copy(reader, writer, drawing);
        using var stream = part.GetStream(FileMode.Create, FileAccess.Write);
        written.Position = 0;
        written.CopyTo(stream);
    }

    private void Copy(XmlReader reader, XmlWriter writer, string? drawing)
    {
        reader.MoveToContent();
        writer.WriteStartElement(reader.Prefix, reader.LocalName, reader.NamespaceURI);
        writer.WriteAttributes(reader, defattr: true);
        reader.Read();
        while (reader.NodeType != XmlNodeType.EndElement)
        {
            if (drawing is not null && AfterComments.Contains(reader.LocalName))
                WriteDrawing();
            if (reader.NodeType != XmlNodeType.Element)
                writer.WriteNode(reader, defattr: true);
            else if (reader.LocalName == "sheetData")
                CopyRows(reader, writer);
            else if (reader.LocalName == "sheetViews")
                Unselected(reader).WriteTo(writer);
            else
                writer.WriteNode(reader, defattr: true);
        }

        if (drawing is not null)
            WriteDrawing();
        writer.WriteEndElement();

        void WriteDrawing()
        {
            writer.WriteStartElement("legacyDrawing", names.Main.NamespaceName);
            writer.WriteAttributeString("r", "id", names.Relation.NamespaceName, drawing);
            writer.WriteEndElement();
            drawing = null;
        }
    }

    private void CopyRows(XmlReader reader, XmlWriter writer)
    {
        writer.WriteStartElement(reader.Prefix, reader.LocalName, reader.NamespaceURI);
        writer.WriteAttributes(reader, defattr: true);
        var isEmpty = reader.IsEmptyElement;
        reader.Read();
        var number = 0;
        while (!isEmpty && reader.NodeType != XmlNodeType.EndElement)
        {
            if (reader.NodeType != XmlNodeType.Element || reader.LocalName != "row")
            {
                writer.WriteNode(reader, defattr: true);
                continue;
            }

            number = reader.GetAttribute("r") is { } stated
                ? int.Parse(stated, NumberStyles.None, CultureInfo.InvariantCulture)
                : number + 1;
            if (!styles.HasMarks && !marks.ContainsKey(number))
            {
                writer.WriteNode(reader, defattr: true);
                continue;
            }

            var row = (XElement)XNode.ReadFrom(reader);
            _rows.Colour(row, number, marks.GetValueOrDefault(number, []));
            row.WriteTo(writer);
        }

        if (!isEmpty)
            reader.Read();
        writer.WriteEndElement();
    }

    /// <summary>The views of the sheet: of two selected sheets, what is typed into one would be written into both.</summary>
    private static XElement Unselected(XmlReader reader)
    {
        var views = (XElement)XNode.ReadFrom(reader);
        foreach (var view in views.Elements())
            view.SetAttributeValue("tabSelected", null);
        return views;
    }
}
