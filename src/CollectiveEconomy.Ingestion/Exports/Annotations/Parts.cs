using System.IO.Packaging;
using System.Xml.Linq;

namespace CollectiveEconomy.Ingestion.Exports.Annotations;

/// <summary>Parts of a workbook as XML. They are written as they were read, prefixes of their names included.</summary>
internal static class Parts
{
    /// <summary>The XML of a part.</summary>
    public static XDocument Load(this PackagePart part)
    {
        using var stream = part.GetStream(FileMode.Open, FileAccess.Read);
        using var reader = Formats.XlsxText.Open(stream);
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
    }

    /// <summary>Replaces the XML of a part.</summary>
    public static void Save(this PackagePart part, XDocument xml)
    {
        using var stream = part.GetStream(FileMode.Create, FileAccess.Write);
        xml.Save(stream, SaveOptions.DisableFormatting);
    }

    /// <summary>The part to which a part refers by a type of relationship; null when there is none.</summary>
    public static PackagePart? Related(this PackagePart part, string type) =>
        part.GetRelationships()
            .Where(relation =>
                relation.TargetMode == TargetMode.Internal && relation.RelationshipType.EndsWith('/' + type, StringComparison.Ordinal)
            )
            .Select(relation => part.Target(relation))
            .FirstOrDefault();

    /// <summary>The part of a relationship.</summary>
    public static PackagePart Target(this PackagePart part, PackageRelationship relation) =>
        part.Package.GetPart(PackUriHelper.ResolvePartUri(part.Uri, relation.TargetUri));

    /// <summary>Adds a part under a free name.</summary>
    /// <param name="part">The part that refers to it.</param>
    /// <param name="type">Type of the relationship, in full.</param>
    /// <param name="name">The name, with {0} for a number.</param>
    /// <param name="contentType">What it contains.</param>
    /// <returns>The part, and the id by which it is referred to.</returns>
    public static (PackagePart Part, string Id) AddPart(this PackagePart part, string type, string name, string contentType)
    {
        var uri = Enumerable
            .Range(1, int.MaxValue)
            .Select(number => new Uri(string.Format(System.Globalization.CultureInfo.InvariantCulture, name, number), UriKind.Relative))
            .First(uri => !part.Package.PartExists(uri));
        var added = part.Package.CreatePart(uri, contentType, CompressionOption.Normal);
        // Some programs find only parts that are named relative to the one that refers to them.
        return (added, part.CreateRelationship(PackUriHelper.GetRelativeUri(part.Uri, uri), TargetMode.Internal, type).Id);
    }
}
