using System.Globalization;
using System.Xml;

namespace CollectiveEconomy.Formats.Reports.Charts;

/// <summary>Writes the part of a chart (DrawingML, ECMA-376 part 1, 21.2), with its values in it.</summary>
internal static class ChartXml
{
    private const string C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private const string A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private const string CategoryAxis = "111111111";
    private const string ValueAxis = "222222222";
    private static readonly string[] Colors = ["1F4E79", "ED7D31", "70AD47", "7030A0", "FFC000", "5B9BD5", "A5A5A5", "C00000"];

    /// <summary>Writes it.</summary>
    public static void Write(XmlWriter xml, ChartData chart)
    {
        xml.WriteStartElement("c", "chartSpace", C);
        xml.WriteAttributeString("xmlns", "a", null, A);
        Value(xml, "roundedCorners", "0");
        xml.WriteStartElement("chart", C);
        Title(xml, chart.Title, 1200);
        Value(xml, "autoTitleDeleted", "0");
        xml.WriteStartElement("plotArea", C);
        xml.WriteStartElement("layout", C);
        xml.WriteEndElement();
        Plot(xml, chart);
        Axes(xml, chart);
        xml.WriteEndElement();
        if (chart.Series.Count > 1)
        {
            xml.WriteStartElement("legend", C);
            Value(xml, "legendPos", "b");
            Value(xml, "overlay", "0");
            xml.WriteEndElement();
        }

        Value(xml, "plotVisOnly", "1");
        Value(xml, "dispBlanksAs", "gap");
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Plot(XmlWriter xml, ChartData chart)
    {
        var isLine = chart.Kind == ChartKind.Line;
        xml.WriteStartElement(isLine ? "lineChart" : "barChart", C);
        if (!isLine)
            Value(xml, "barDir", chart.Kind == ChartKind.Bar ? "bar" : "col");
        Value(xml, "grouping", isLine ? "standard" : "clustered");
        Value(xml, "varyColors", "0");
        foreach (var (place, series) in chart.Series.Index())
            Series(xml, chart, series, place);
        if (isLine)
            Value(xml, "marker", "1");
        else
            Value(xml, "gapWidth", "60");
        Value(xml, "axId", CategoryAxis);
        Value(xml, "axId", ValueAxis);
        xml.WriteEndElement();
    }

    private static void Series(XmlWriter xml, ChartData chart, ChartSeries series, int place)
    {
        var number = place.ToString(CultureInfo.InvariantCulture);
        var color = Colors[place % Colors.Length];
        xml.WriteStartElement("ser", C);
        Value(xml, "idx", number);
        Value(xml, "order", number);
        xml.WriteStartElement("tx", C);
        Texts(xml, series.NameCell, [series.Name]);
        xml.WriteEndElement();
        if (chart.Kind == ChartKind.Line)
            LineStyle(xml, color);
        else
        {
            xml.WriteStartElement("spPr", C);
            Fill(xml, color);
            xml.WriteEndElement();
            Value(xml, "invertIfNegative", "0");
        }

        xml.WriteStartElement("cat", C);
        Texts(xml, chart.CategoryCells, chart.Categories);
        xml.WriteEndElement();
        xml.WriteStartElement("val", C);
        Numbers(xml, series, chart.Format);
        xml.WriteEndElement();
        if (chart.Kind == ChartKind.Line)
            Value(xml, "smooth", "0");
        xml.WriteEndElement();
    }

    private static void LineStyle(XmlWriter xml, string color)
    {
        xml.WriteStartElement("spPr", C);
        xml.WriteStartElement("ln", A);
        xml.WriteAttributeString("w", "28575");
        Fill(xml, color);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteStartElement("marker", C);
        Value(xml, "symbol", "circle");
        Value(xml, "size", "6");
        xml.WriteStartElement("spPr", C);
        Fill(xml, color);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Axes(XmlWriter xml, ChartData chart)
    {
        var isBar = chart.Kind == ChartKind.Bar;
        xml.WriteStartElement("catAx", C);
        Value(xml, "axId", CategoryAxis);
        // The first category stands at the top.
        Scaling(xml, isBar ? "maxMin" : "minMax");
        Value(xml, "delete", "0");
        Value(xml, "axPos", isBar ? "l" : "b");
        Value(xml, "majorTickMark", "none");
        Value(xml, "minorTickMark", "none");
        Value(xml, "tickLblPos", "low");
        Value(xml, "crossAx", ValueAxis);
        Value(xml, "crosses", "autoZero");
        xml.WriteEndElement();

        xml.WriteStartElement("valAx", C);
        Value(xml, "axId", ValueAxis);
        Scaling(xml, "minMax");
        Value(xml, "delete", "0");
        Value(xml, "axPos", isBar ? "b" : "l");
        xml.WriteStartElement("majorGridlines", C);
        xml.WriteStartElement("spPr", C);
        xml.WriteStartElement("ln", A);
        Fill(xml, "D9D9D9");
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
        if (chart.AxisTitle.Length > 0)
            Title(xml, chart.AxisTitle, 900);
        xml.WriteStartElement("numFmt", C);
        xml.WriteAttributeString("formatCode", AxisFormat(chart.Format));
        xml.WriteAttributeString("sourceLinked", "0");
        xml.WriteEndElement();
        Value(xml, "majorTickMark", "none");
        Value(xml, "minorTickMark", "none");
        Value(xml, "tickLblPos", "nextTo");
        Value(xml, "crossAx", CategoryAxis);
        Value(xml, "crosses", isBar ? "max" : "autoZero");
        xml.WriteEndElement();
    }

    private static void Scaling(XmlWriter xml, string orientation)
    {
        xml.WriteStartElement("scaling", C);
        Value(xml, "orientation", orientation);
        xml.WriteEndElement();
    }

    // Steps of axes are round numbers.
    private static string AxisFormat(string format) => format.Replace("0.00", "0.##", StringComparison.Ordinal);

    private static void Title(XmlWriter xml, string text, int size)
    {
        xml.WriteStartElement("title", C);
        xml.WriteStartElement("tx", C);
        xml.WriteStartElement("rich", C);
        xml.WriteElementString("bodyPr", A, null);
        xml.WriteStartElement("p", A);
        xml.WriteStartElement("r", A);
        xml.WriteStartElement("rPr", A);
        xml.WriteAttributeString("sz", size.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("b", "0");
        xml.WriteEndElement();
        xml.WriteElementString("t", A, text);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
        Value(xml, "overlay", "0");
        xml.WriteEndElement();
    }

    private static void Texts(XmlWriter xml, string cells, IReadOnlyList<string> texts)
    {
        xml.WriteStartElement("strRef", C);
        xml.WriteElementString("f", C, cells);
        xml.WriteStartElement("strCache", C);
        Value(xml, "ptCount", texts.Count.ToString(CultureInfo.InvariantCulture));
        foreach (var (place, text) in texts.Index())
            Point(xml, place, text);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Numbers(XmlWriter xml, ChartSeries series, string format)
    {
        xml.WriteStartElement("numRef", C);
        xml.WriteElementString("f", C, series.ValueCells);
        xml.WriteStartElement("numCache", C);
        xml.WriteElementString("formatCode", C, format);
        Value(xml, "ptCount", series.Values.Count.ToString(CultureInfo.InvariantCulture));
        foreach (var (place, value) in series.Values.Index())
            if (value is { } number)
                Point(xml, place, number.ToString("R", CultureInfo.InvariantCulture));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Point(XmlWriter xml, int place, string text)
    {
        xml.WriteStartElement("pt", C);
        xml.WriteAttributeString("idx", place.ToString(CultureInfo.InvariantCulture));
        xml.WriteElementString("v", C, text);
        xml.WriteEndElement();
    }

    private static void Fill(XmlWriter xml, string color)
    {
        xml.WriteStartElement("solidFill", A);
        xml.WriteStartElement("srgbClr", A);
        xml.WriteAttributeString("val", color);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Value(XmlWriter xml, string name, string value)
    {
        xml.WriteStartElement(name, C);
        xml.WriteAttributeString("val", value);
        xml.WriteEndElement();
    }
}
