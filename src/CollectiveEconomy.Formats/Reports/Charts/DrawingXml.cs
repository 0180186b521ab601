using System.Globalization;
using System.Xml;

namespace CollectiveEconomy.Formats.Reports.Charts;

/// <summary>Writes the part that places a chart on its sheet.</summary>
internal static class DrawingXml
{
    /// <summary>Name of the relationship from the drawing to its chart.</summary>
    public const string ChartId = "rId1";

    private const string X = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
    private const string A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private const string C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private const string R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>Writes it.</summary>
    public static void Write(XmlWriter xml, PlacedChart chart)
    {
        xml.WriteStartElement("xdr", "wsDr", X);
        xml.WriteAttributeString("xmlns", "a", null, A);
        xml.WriteStartElement("oneCellAnchor", X);
        xml.WriteStartElement("from", X);
        xml.WriteElementString("col", X, "0");
        xml.WriteElementString("colOff", X, "0");
        xml.WriteElementString("row", X, (chart.Row - 1).ToString(CultureInfo.InvariantCulture));
        xml.WriteElementString("rowOff", X, "0");
        xml.WriteEndElement();
        Size(xml, X, PlacedChart.Width, chart.Height);
        xml.WriteStartElement("graphicFrame", X);
        xml.WriteAttributeString("macro", "");
        xml.WriteStartElement("nvGraphicFramePr", X);
        xml.WriteStartElement("cNvPr", X);
        xml.WriteAttributeString("id", "2");
        xml.WriteAttributeString("name", "Chart 1");
        // Readers who can't see the chart hear what it shows.
        xml.WriteAttributeString("descr", chart.Chart.Title);
        xml.WriteEndElement();
        xml.WriteElementString("cNvGraphicFramePr", X, null);
        xml.WriteEndElement();
        xml.WriteStartElement("xfrm", X);
        xml.WriteStartElement("off", A);
        xml.WriteAttributeString("x", "0");
        xml.WriteAttributeString("y", "0");
        xml.WriteEndElement();
        Size(xml, A, 0, 0);
        xml.WriteEndElement();
        xml.WriteStartElement("graphic", A);
        xml.WriteStartElement("graphicData", A);
        xml.WriteAttributeString("uri", C);
        xml.WriteStartElement("c", "chart", C);
        xml.WriteAttributeString("r", "id", R, ChartId);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteElementString("clientData", X, null);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Size(XmlWriter xml, string space, long width, long height)
    {
        xml.WriteStartElement("ext", space);
        xml.WriteAttributeString("cx", width.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("cy", height.ToString(CultureInfo.InvariantCulture));
        xml.WriteEndElement();
    }
}
