using System.IO.Packaging;
using System.Xml;
using System.Xml.Linq;
using CollectiveEconomy.Formats.Workbooks;
using CollectiveEconomy.Ingestion.Formats;

namespace CollectiveEconomy.Ingestion.Exports.Annotations;

/// <summary>Comments of a sheet, beside those that its sender wrote. Those of an earlier annotation are replaced.</summary>
internal sealed class SheetComments(OfficeNames names)
{
    private const string Author = "ceco";
    private const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
    private const string DrawingType = "application/vnd.openxmlformats-officedocument.vmlDrawing";

    private int _sheets;

    /// <summary>Adds comments.</summary>
    /// <returns>Id of the drawing to which the sheet must refer from now on; null when it refers to it already, or there are no comments.</returns>
    public string? Add(PackagePart sheet, IReadOnlyDictionary<int, IReadOnlyList<(int Column, CellMark Mark)>> marks)
    {
        _sheets++;
        var existing = sheet.Related("comments");
        if (existing is null && marks.Count == 0)
            return null;
        var part = existing ?? sheet.AddPart(names.Type("comments"), "/xl/comments{0}.xml", ContentType).Part;
        var xml =
            existing?.Load()
            ?? new XDocument(
                new XElement(names.Main + "comments", new XElement(names.Main + "authors"), new XElement(names.Main + "commentList"))
            );
        var removed = Merge(xml.Root!, marks);
        part.Save(xml);
        return Draw(sheet, removed, [.. marks.SelectMany(row => row.Value.Select(cell => (row.Key, cell.Column)))]);
    }

    /// <summary>Takes out the comments of an earlier annotation, and adds those of this one.</summary>
    /// <returns>The cells that had one.</returns>
    private HashSet<(int Row, int Column)> Merge(
        XElement comments,
        IReadOnlyDictionary<int, IReadOnlyList<(int Column, CellMark Mark)>> marks
    )
    {
        var authors = comments.Element(names.Main + "authors")!;
        var list = comments.Element(names.Main + "commentList")!;
        var author = authors.Elements().ToList().FindIndex(other => other.Value == Author);
        if (author < 0)
        {
            author = authors.Elements().Count();
            authors.Add(new XElement(names.Main + "author", Author));
        }

        var removed = new HashSet<(int, int)>();
        foreach (var old in list.Elements().Where(comment => (int?)comment.Attribute("authorId") == author).ToList())
        {
            removed.Add(PlaceOf((string)old.Attribute("ref")!));
            old.Remove();
        }

        var theirs = list.Elements()
            .DistinctBy(comment => (string?)comment.Attribute("ref"))
            .ToDictionary(comment => (string?)comment.Attribute("ref") ?? "");
        foreach (var (row, cells) in marks.OrderBy(row => row.Key))
        foreach (var (column, mark) in cells)
        {
            var place = $"{ColumnLetters.Of(column)}{row}";
            var text = Run(mark.Text);
            if (theirs.TryGetValue(place, out var comment))
                comment.Element(names.Main + "text")?.Add(Run("\n"), text);
            else
                list.Add(
                    new XElement(
                        names.Main + "comment",
                        new XAttribute("ref", place),
                        new XAttribute("authorId", author),
                        new XElement(names.Main + "text", text)
                    )
                );
        }

        return removed;
    }

    private XElement Run(string text) =>
        new(
            names.Main + "r",
            new XElement(names.Main + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), WorkbookWriter.Writable(text))
        );

    private string? Draw(PackagePart sheet, HashSet<(int Row, int Column)> removed, IReadOnlyList<(int Row, int Column)> places)
    {
        var existing = sheet.Related("vmlDrawing");
        var drawing = new CommentShapes(existing is null ? null : LoadOrNull(existing), _sheets);
        drawing.Remove(removed);
        drawing.Add(places);
        if (existing is not null)
        {
            existing.Save(drawing.Xml);
            return null;
        }

        var (part, id) = sheet.AddPart(names.Type("vmlDrawing"), "/xl/drawings/vmlDrawing{0}.vml", DrawingType);
        part.Save(drawing.Xml);
        return id;
    }

    // Some programs write drawings that are no XML.
    private static XDocument? LoadOrNull(PackagePart part)
    {
        try
        {
            return part.Load();
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static (int Row, int Column) PlaceOf(string place) =>
        (
            int.Parse(place.AsSpan().TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZ"), System.Globalization.CultureInfo.InvariantCulture),
            ColumnLetters.Number(place)
        );
}
