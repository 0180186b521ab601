using System.Globalization;
using System.Xml.Linq;
using CollectiveEconomy.Statistics.Imports;

namespace CollectiveEconomy.Ingestion.Exports.Annotations;

/// <summary>The styles of a workbook, with those of marked cells: as before, but for the colour behind them.</summary>
internal sealed class MarkedStyles
{
    private const string Red = "FFFFC7CE";
    private const string Yellow = "FFFFEB9C";

    private static readonly string[] Order =
    [
        "numFmts",
        "fonts",
        "fills",
        "borders",
        "cellStyleXfs",
        "cellXfs",
        "cellStyles",
        "dxfs",
        "tableStyles",
        "colors",
        "extLst",
    ];

    private readonly XElement _root;
    private readonly XNamespace _main;
    private readonly XElement _formats;
    private readonly Dictionary<string, int> _fills = [];
    private readonly Dictionary<(int Style, string? Colour), int> _made = [];
    private readonly HashSet<int> _marked;

    public MarkedStyles(XDocument styles)
    {
        _root = styles.Root!;
        _main = _root.Name.Namespace;
        var fills = List("fills", () => new(_main + "fill", new XElement(_main + "patternFill", new XAttribute("patternType", "none"))));
        _formats = List("cellXfs", () => new(_main + "xf", new XAttribute("numFmtId", 0), new XAttribute("fillId", 0)));
        foreach (var colour in new[] { Red, Yellow })
            _fills[colour] = IndexOf(fills, colour) ?? Add(fills, Fill(colour));
        _marked =
        [
            .. _formats
                .Elements()
                .Index()
                .Where(format => _fills.ContainsValue((int?)format.Item.Attribute("fillId") ?? 0))
                .Select(format => format.Index),
        ];
    }

    /// <summary>Whether cells are marked already: the workbook was annotated before.</summary>
    public bool HasMarks => _marked.Count > 0;

    /// <summary>The style of a cell that is marked.</summary>
    public int Marked(int style, FindingSeverity severity) => Made(style, severity == FindingSeverity.Error ? Red : Yellow);

    /// <summary>The style of a cell that is not, or no longer.</summary>
    public int Unmarked(int style) => _marked.Contains(style) ? Made(style, null) : style;

    private int Made(int style, string? colour)
    {
        if (_made.TryGetValue((style, colour), out var made))
            return made;
        var format = new XElement(_formats.Elements().ElementAtOrDefault(style) ?? _formats.Elements().First());
        format.SetAttributeValue("fillId", colour is null ? 0 : _fills[colour]);
        format.SetAttributeValue("applyFill", colour is null ? null : 1);
        return _made[(style, colour)] = Add(_formats, format);
    }

    /// <summary>The list of a name, which has at least one element.</summary>
    private XElement List(string name, Func<XElement> first)
    {
        var list = _root.Element(_main + name);
        if (list is null)
        {
            list = new XElement(_main + name);
            var next = _root.Elements().FirstOrDefault(other => Array.IndexOf(Order, other.Name.LocalName) > Array.IndexOf(Order, name));
            if (next is null)
                _root.Add(list);
            else
                next.AddBeforeSelf(list);
        }

        if (!list.HasElements)
            Add(list, first());
        return list;
    }

    private static int Add(XElement list, XElement item)
    {
        list.Add(item);
        var count = list.Elements().Count();
        list.SetAttributeValue("count", count.ToString(CultureInfo.InvariantCulture));
        return count - 1;
    }

    private XElement Fill(string colour) =>
        new(
            _main + "fill",
            new XElement(
                _main + "patternFill",
                new XAttribute("patternType", "solid"),
                new XElement(_main + "fgColor", new XAttribute("rgb", colour)),
                new XElement(_main + "bgColor", new XAttribute("indexed", 64))
            )
        );

    private int? IndexOf(XElement fills, string colour)
    {
        var index = fills
            .Elements()
            .ToList()
            .FindIndex(fill => (string?)fill.Element(_main + "patternFill")?.Element(_main + "fgColor")?.Attribute("rgb") == colour);
        return index < 0 ? null : index;
    }
}
