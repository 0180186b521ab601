using System.IO.Packaging;
using System.Xml.Linq;
using CollectiveEconomy.Ingestion.Formats;
using CollectiveEconomy.Ingestion.Templates;
using CollectiveEconomy.Statistics.Imports;

namespace CollectiveEconomy.Ingestion.Exports.Annotations;

/// <summary>Annotates a copy of an XLSX workbook in place: nothing of its sender is lost.</summary>
/// <param name="package">The copy.</param>
/// <param name="book">The same workbook, opened to be read.</param>
internal sealed class AnnotatedWorkbook(Package package, IBook book)
{
    private const string SheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
    private const string StylesType = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

    /// <summary>Annotates it.</summary>
    public void Write(IReadOnlyList<ImportFinding> findings)
    {
        var workbook = package
            .GetRelationships()
            .Where(relation => relation.RelationshipType.EndsWith("/officeDocument", StringComparison.Ordinal))
            .Select(relation => package.GetPart(PackUriHelper.ResolvePartUri(new Uri("/", UriKind.Relative), relation.TargetUri)))
            .First();
        var xml = workbook.Load();
        var names = new OfficeNames(xml.Root!.Name.Namespace);
        var sheets = new SheetList(workbook, xml, names);
        sheets.Remove(TemplateSheets.Findings);
        var styling = workbook.Related("styles") ?? workbook.AddPart(names.Type("styles"), "/xl/styles{0}.xml", StylesType).Part;
        var styled = HasContent(styling) ? styling.Load() : new XDocument(new XElement(names.Main + "styleSheet"));
        var styles = new MarkedStyles(styled);
        var marks = Mark(sheets, names, styles, findings);
        var (first, id) = workbook.AddPart(names.Type("worksheet"), "/xl/worksheets/sheet{0}.xml", SheetType);
        new FindingsSheet(names, styles).Write(first, findings, finding => CellOf(finding, marks));
        sheets.AddFirst(TemplateSheets.Findings, id);
        styling.Save(styled);
        workbook.Save(xml);
    }

    private Dictionary<string, SheetMarks> Mark(
        SheetList sheets,
        OfficeNames names,
        MarkedStyles styles,
        IReadOnlyList<ImportFinding> findings
    )
    {
        var marked = new Dictionary<string, SheetMarks>();
        var comments = new SheetComments(names);
        foreach (var (name, part) in sheets.Worksheets)
        {
            var marks = MarksOf(name, [.. findings.Where(finding => (finding.Sheet ?? sheets.Worksheets[0].Name) == name)]);
            var drawing = comments.Add(part, marks.ByRow);
            new AnnotatedSheet(names, styles, marks.ByRow).Write(part, drawing);
            marked[name] = marks;
        }

        return marked;
    }

    private SheetMarks MarksOf(string name, IReadOnlyList<ImportFinding> findings)
    {
        // A CSV file has one sheet without a name.
        var number = book
            .Sheets.Index()
            .Where(sheet => (sheet.Item ?? name) == name)
            .Select(sheet => sheet.Index)
            .DefaultIfEmpty(-1)
            .First();
        if (number < 0 || findings.Count == 0)
            return SheetMarks.None;
        using var sheet = book.Read(number);
        return SheetMarks.Of(sheet, findings);
    }

    private static string? CellOf(ImportFinding finding, Dictionary<string, SheetMarks> marks)
    {
        var sheet = finding.Sheet ?? marks.Keys.FirstOrDefault("");
        return finding.Row is { } row && marks.TryGetValue(sheet, out var found)
            ? $"'{sheet.Replace("'", "''", StringComparison.Ordinal)}'!{ColumnLetters.Of(found.ColumnOf(finding))}{row}"
            : null;
    }

    private static bool HasContent(PackagePart part)
    {
        using var stream = part.GetStream(FileMode.Open, FileAccess.Read);
        return stream.Length > 0;
    }
}
