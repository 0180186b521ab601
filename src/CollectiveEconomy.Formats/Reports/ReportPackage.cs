using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using CollectiveEconomy.Formats.Reports.Charts;

namespace CollectiveEconomy.Formats.Reports;

/// <summary>Copies a workbook and adds pages and charts to its printed sheets. All other parts stay as they are.</summary>
internal static class ReportPackage
{
    private const string Types = "[Content_Types].xml";
    private const string TypeOfDrawing = "application/vnd.openxmlformats-officedocument.drawing+xml";
    private const string TypeOfChart = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
    private const string DrawingId = "rIdDrawing";
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly XNamespace Relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static readonly XNamespace Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static readonly XNamespace ContentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false), CloseOutput = false };

    // What follows the page setup of a sheet, by the order of the format.
    private static readonly HashSet<string> BehindPages =
    [
        "headerFooter",
        "rowBreaks",
        "colBreaks",
        "drawing",
        "legacyDrawing",
        "tableParts",
        "extLst",
    ];

    /// <summary>Writes the copy.</summary>
    /// <param name="source">A whole workbook.</param>
    /// <param name="target">Where to write; it stays open.</param>
    /// <param name="sheets">The printed sheets.</param>
    public static void Copy(Stream source, Stream target, IReadOnlyList<PrintedSheet> sheets)
    {
        var byName = sheets.ToDictionary(sheet => NameOf(sheet.Number));
        var charts = sheets.Where(sheet => sheet.Chart is not null).ToList();
        using var read = new ZipArchive(source, ZipArchiveMode.Read, leaveOpen: true);
        using var written = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var entry in read.Entries)
        {
            using var from = entry.Open();
            using var to = Add(written, entry.FullName);
            if (entry.FullName == Types)
                Save(WithTypes(XDocument.Load(from), charts), to);
            else if (byName.TryGetValue(entry.FullName, out var sheet))
                Save(WithPage(XDocument.Load(from), sheet), to);
            else
                from.CopyTo(to);
        }

        foreach (var sheet in charts)
            AddChart(written, sheet.Number, sheet.Chart!);
    }

    private static void AddChart(ZipArchive archive, int number, PlacedChart chart)
    {
        var name = number.ToString(CultureInfo.InvariantCulture);
        Write(archive, $"xl/worksheets/_rels/sheet{name}.xml.rels", Relation(DrawingId, "drawing", $"../drawings/drawing{name}.xml"));
        Write(archive, $"xl/drawings/_rels/drawing{name}.xml.rels", Relation(DrawingXml.ChartId, "chart", $"../charts/chart{name}.xml"));
        Write(archive, $"xl/drawings/drawing{name}.xml", xml => DrawingXml.Write(xml, chart));
        Write(archive, $"xl/charts/chart{name}.xml", xml => ChartXml.Write(xml, chart.Chart));
    }

    private static Action<XmlWriter> Relation(string id, string type, string target) =>
        xml =>
            new XElement(
                Relations + "Relationships",
                new XElement(
                    Relations + "Relationship",
                    new XAttribute("Id", id),
                    new XAttribute("Type", $"{Office.NamespaceName}/{type}"),
                    new XAttribute("Target", target)
                )
            ).WriteTo(xml);

    private static XDocument WithTypes(XDocument types, List<PrintedSheet> charts)
    {
        foreach (var sheet in charts)
        {
            types.Root!.Add(Override($"/xl/drawings/drawing{sheet.Number}.xml", TypeOfDrawing));
            types.Root!.Add(Override($"/xl/charts/chart{sheet.Number}.xml", TypeOfChart));
        }

        return types;

        static XElement Override(string part, string type) =>
            new(ContentTypes + "Override", new XAttribute("PartName", part), new XAttribute("ContentType", type));
    }

    private static XDocument WithPage(XDocument document, PrintedSheet sheet)
    {
        var root = document.Root!;
        var properties = root.Element(Main + "sheetPr");
        if (properties is null)
            root.AddFirst(properties = new XElement(Main + "sheetPr"));
        properties.Add(new XElement(Main + "pageSetUpPr", new XAttribute("fitToPage", "1")));
        Insert(
            root,
            new XElement(
                Main + "pageMargins",
                new XAttribute("left", "0.6"),
                new XAttribute("right", "0.4"),
                new XAttribute("top", "0.6"),
                new XAttribute("bottom", "0.6"),
                new XAttribute("header", "0.3"),
                new XAttribute("footer", "0.3")
            ),
            new XElement(
                Main + "pageSetup",
                new XAttribute("paperSize", "9"),
                new XAttribute("orientation", sheet.IsLandscape ? "landscape" : "portrait"),
                new XAttribute("fitToWidth", "1"),
                new XAttribute("fitToHeight", sheet.IsOnePage ? "1" : "0")
            ),
            new XElement(Main + "headerFooter", new XElement(Main + "oddFooter", "&L&A&R&P"))
        );
        if (sheet.Chart is not null)
        {
            root.SetAttributeValue(XNamespace.Xmlns + "r", Office.NamespaceName);
            Insert(root, new XElement(Main + "drawing", new XAttribute(Office + "id", DrawingId)));
        }

        return document;
    }

    private static void Insert(XElement root, params XElement[] elements)
    {
        if (root.Elements().FirstOrDefault(element => BehindPages.Contains(element.Name.LocalName) && !IsFooter(element)) is { } next)
            next.AddBeforeSelf(elements.Cast<object>().ToArray());
        else
            root.Add(elements.Cast<object>().ToArray());
    }

    private static bool IsFooter(XElement element) => element.Name.LocalName == "headerFooter";

    private static string NameOf(int number) => $"xl/worksheets/sheet{number.ToString(CultureInfo.InvariantCulture)}.xml";

    private static Stream Add(ZipArchive archive, string name)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = NoTime;
        return entry.Open();
    }

    private static void Write(ZipArchive archive, string name, Action<XmlWriter> write)
    {
        using var stream = Add(archive, name);
        using var xml = XmlWriter.Create(stream, Settings);
        xml.WriteStartDocument(standalone: true);
        write(xml);
    }

    private static void Save(XDocument document, Stream stream)
    {
        using var xml = XmlWriter.Create(stream, Settings);
        document.Save(xml);
    }
}
