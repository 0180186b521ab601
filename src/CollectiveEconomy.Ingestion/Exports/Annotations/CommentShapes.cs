using System.Globalization;
using System.Xml.Linq;

namespace CollectiveEconomy.Ingestion.Exports.Annotations;

/// <summary>The boxes in which Excel shows comments; other programs need none.</summary>
internal sealed class CommentShapes
{
    private const int ShapesOfBlock = 1023;
    private const int IdsOfBlock = 1024;

    // Blocks of ids that drawings of spreadsheet programs hardly reach, so many for each sheet.
    private const int FirstBlock = 64;
    private const int BlocksOfSheet = 32;

    private static readonly XNamespace V = "urn:schemas-microsoft-com:vml";
    private static readonly XNamespace O = "urn:schemas-microsoft-com:office:office";
    private static readonly XNamespace X = "urn:schemas-microsoft-com:office:excel";

    private readonly int _firstBlock;

    /// <summary>Begins with the drawing that a sheet has.</summary>
    /// <param name="drawing">The drawing; null for a new one.</param>
    /// <param name="sheet">Number of the sheet, from 1.</param>
    public CommentShapes(XDocument? drawing, int sheet)
    {
        _firstBlock = FirstBlock + BlocksOfSheet * (sheet - 1);
        Xml = drawing ?? new XDocument(New());
    }

    /// <summary>The drawing.</summary>
    public XDocument Xml { get; }

    /// <summary>Takes out the boxes of cells; rows count from 1, columns from 0.</summary>
    public void Remove(IReadOnlySet<(int Row, int Column)> places)
    {
        foreach (
            var shape in Xml.Root!.Elements(V + "shape").Where(shape => PlaceOf(shape) is { } place && places.Contains(place)).ToList()
        )
            shape.Remove();
    }

    /// <summary>Adds boxes to cells that have none.</summary>
    public void Add(IEnumerable<(int Row, int Column)> places)
    {
        var boxed = Xml.Root!.Elements(V + "shape").Select(PlaceOf).ToHashSet();
        foreach (var (index, (row, column)) in places.Where(place => !boxed.Contains(place)).Index())
            Xml.Root.Add(Shape((_firstBlock + index / ShapesOfBlock) * IdsOfBlock + index % ShapesOfBlock + 1, row - 1, column));
    }

    private static (int Row, int Column)? PlaceOf(XElement shape) =>
        shape.Element(X + "ClientData") is { } data
        && (int?)data.Element(X + "Row") is { } row
        && (int?)data.Element(X + "Column") is { } column
            ? (row + 1, column)
            : null;

    private XElement New() =>
        new(
            "xml",
            new XAttribute(XNamespace.Xmlns + "v", V),
            new XAttribute(XNamespace.Xmlns + "o", O),
            new XAttribute(XNamespace.Xmlns + "x", X),
            new XElement(
                O + "shapelayout",
                new XAttribute(V + "ext", "edit"),
                new XElement(
                    O + "idmap",
                    new XAttribute(V + "ext", "edit"),
                    new XAttribute("data", string.Join(',', Enumerable.Range(_firstBlock, BlocksOfSheet)))
                )
            ),
            new XElement(
                V + "shapetype",
                new XAttribute("id", "_x0000_t202"),
                new XAttribute("coordsize", "21600,21600"),
                new XAttribute(O + "spt", "202"),
                new XAttribute("path", "m,l,21600r21600,l21600,xe"),
                new XElement(V + "stroke", new XAttribute("joinstyle", "miter")),
                new XElement(V + "path", new XAttribute("gradientshapeok", "t"), new XAttribute(O + "connecttype", "rect"))
            )
        );

    private static XElement Shape(int id, int row, int column) =>
        new(
            V + "shape",
            new XAttribute("id", $"_x0000_s{id}"),
            new XAttribute("type", "#_x0000_t202"),
            new XAttribute("style", "position:absolute;width:300pt;height:120pt;z-index:1;visibility:hidden"),
            new XAttribute("fillcolor", "#ffffe1"),
            new XAttribute(O + "insetmode", "auto"),
            new XElement(V + "fill", new XAttribute("color2", "#ffffe1")),
            new XElement(V + "path", new XAttribute(O + "connecttype", "none")),
            new XElement(V + "textbox", new XAttribute("style", "mso-direction-alt:auto")),
            new XElement(
                X + "ClientData",
                new XAttribute("ObjectType", "Note"),
                new XElement(X + "MoveWithCells"),
                new XElement(X + "SizeWithCells"),
                new XElement(X + "Anchor", Anchor(row, column)),
                new XElement(X + "AutoFill", "False"),
                new XElement(X + "Row", row),
                new XElement(X + "Column", column)
            )
        );

    /// <summary>Beside the cell, four columns wide and eight rows high.</summary>
    private static string Anchor(int row, int column) =>
        string.Create(CultureInfo.InvariantCulture, $"{column + 1},15,{row},2,{column + 5},15,{row + 8},2");
}
