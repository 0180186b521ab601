using System.Globalization;
using System.IO.Packaging;
using System.Xml.Linq;

namespace CollectiveEconomy.Ingestion.Exports.Annotations;

/// <summary>The sheets of a workbook in their order, to which names and views refer by their place.</summary>
internal sealed class SheetList(PackagePart workbook, XDocument xml, OfficeNames names)
{
    private readonly XElement _sheets = xml.Root!.Element(names.Main + "sheets")!;

    /// <summary>Sheets of cells, by name.</summary>
    public IReadOnlyList<(string Name, PackagePart Part)> Worksheets =>
        [
            .. _sheets
                .Elements()
                .Select(sheet => (Name: (string?)sheet.Attribute("name") ?? "", Relation: workbook.GetRelationship(IdOf(sheet))))
                .Where(sheet => sheet.Relation.RelationshipType.EndsWith("/worksheet", StringComparison.Ordinal))
                .Select(sheet => (sheet.Name, workbook.Target(sheet.Relation))),
        ];

    /// <summary>Takes out a sheet; nothing when there is none of the name.</summary>
    public void Remove(string name)
    {
        var place = _sheets.Elements().ToList().FindIndex(sheet => (string?)sheet.Attribute("name") == name);
        if (place < 0)
            return;
        var sheet = _sheets.Elements().ElementAt(place);
        var id = IdOf(sheet);
        var part = workbook.Target(workbook.GetRelationship(id));
        sheet.Remove();
        workbook.DeleteRelationship(id);
        workbook.Package.DeletePart(part.Uri);
        Renumber(other =>
            other == place ? null
            : other > place ? other - 1
            : other
        );
    }

    /// <summary>Adds a sheet before all others, and shows it.</summary>
    public void AddFirst(string name, string id)
    {
        var last = _sheets.Elements().Max(sheet => (int?)sheet.Attribute("sheetId") ?? 0);
        _sheets.AddFirst(
            new XElement(
                names.Main + "sheet",
                new XAttribute("name", name),
                new XAttribute("sheetId", last + 1),
                new XAttribute(names.Relation + "id", id)
            )
        );
        Renumber(other => other + 1);
        foreach (var view in xml.Root!.Elements(names.Main + "bookViews").Elements())
        {
            view.SetAttributeValue("activeTab", 0);
            view.SetAttributeValue("firstSheet", 0);
        }
    }

    private void Renumber(Func<int, int?> placeOf)
    {
        foreach (var defined in xml.Root!.Elements(names.Main + "definedNames").Elements().ToList())
            if ((int?)defined.Attribute("localSheetId") is { } place)
                if (placeOf(place) is { } moved)
                    defined.SetAttributeValue("localSheetId", moved.ToString(CultureInfo.InvariantCulture));
                else
                    defined.Remove();
    }

    private string IdOf(XElement sheet) => (string)sheet.Attribute(names.Relation + "id")!;
}
